/** Talent pools: the list, and who is in one. */
@NullMarked
package org.havn.dashboard.pools;

import org.jspecify.annotations.NullMarked;
