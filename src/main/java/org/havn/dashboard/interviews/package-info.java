/** Interviews and what was said in them, as cards of other screens. */
@NullMarked
package org.havn.dashboard.interviews;

import org.jspecify.annotations.NullMarked;
