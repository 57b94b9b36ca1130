/** Talent pools: people kept together for later, each pool its owner's until it is shared. */
@NullMarked
package org.havn.pools;

import org.jspecify.annotations.NullMarked;
