@NullMarked
package org.havn.hiring;

import org.jspecify.annotations.NullMarked;
