/** The page on which a member lets a browser in. */
@NullMarked
package org.havn.dashboard.connect;

import org.jspecify.annotations.NullMarked;
