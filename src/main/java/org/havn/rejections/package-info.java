@NullMarked
package org.havn.rejections;

import org.jspecify.annotations.NullMarked;
