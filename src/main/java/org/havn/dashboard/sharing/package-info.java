/** Sharing a LinkedIn profile: the public page behind a link, and asking for it from the dashboard. */
@NullMarked
package org.havn.dashboard.sharing;

import org.jspecify.annotations.NullMarked;
