/** People who agree to share their LinkedIn profile: the link that asks them, what they agreed to, and taking it back. */
@NullMarked
package org.havn.sharing;

import org.jspecify.annotations.NullMarked;
