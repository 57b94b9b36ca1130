/** What administrators keep for everybody. */
@NullMarked
package org.havn.dashboard.administration;

import org.jspecify.annotations.NullMarked;
