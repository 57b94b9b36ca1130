/** The LinkedIn tab of a candidate. */
@NullMarked
package org.havn.dashboard.linkedin;

import org.jspecify.annotations.NullMarked;
