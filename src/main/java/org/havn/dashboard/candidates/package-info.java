/** The candidates, and one of them. */
@NullMarked
package org.havn.dashboard.candidates;

import org.jspecify.annotations.NullMarked;
