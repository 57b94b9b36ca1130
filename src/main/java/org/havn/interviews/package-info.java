@NullMarked
package org.havn.interviews;

import org.jspecify.annotations.NullMarked;
