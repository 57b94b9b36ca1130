/** An invented office to try Havn with; never on a server that others can reach. */
@NullMarked
package org.havn.demo;

import org.jspecify.annotations.NullMarked;
