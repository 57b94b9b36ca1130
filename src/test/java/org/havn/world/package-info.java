/** A large invented world, the same every time, written by bulk copy: for plans that are checked and for `./dev bench`. */
@NullMarked
package org.havn.world;

import org.jspecify.annotations.NullMarked;
