@NullMarked
package org.havn.progress;

import org.jspecify.annotations.NullMarked;
