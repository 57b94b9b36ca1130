/** Who can sign in: invited, given roles, helped back in, and let go by administrators. */
@NullMarked
package org.havn.dashboard.members;

import org.jspecify.annotations.NullMarked;
