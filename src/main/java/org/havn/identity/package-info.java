/** LinkedIn's addresses and identifiers in the one form in which two of them are compared; pure, and knows nobody. */
@NullMarked
package org.havn.identity;

import org.jspecify.annotations.NullMarked;
