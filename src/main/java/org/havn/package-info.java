@NullMarked
package org.havn;

import org.jspecify.annotations.NullMarked;
