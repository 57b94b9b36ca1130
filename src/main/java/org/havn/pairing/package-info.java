/** The door's lock: how a browser is paired with a member, what proves it on every call, and how that ends. */
@NullMarked
package org.havn.pairing;

import org.jspecify.annotations.NullMarked;
