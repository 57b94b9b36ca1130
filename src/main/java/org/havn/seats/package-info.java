/** What members say of their own LinkedIn accounts: the seat they hold, and the profile that is their own. */
@NullMarked
package org.havn.seats;

import org.jspecify.annotations.NullMarked;
