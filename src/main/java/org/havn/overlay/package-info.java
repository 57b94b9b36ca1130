@NullMarked
package org.havn.overlay;

import org.jspecify.annotations.NullMarked;
