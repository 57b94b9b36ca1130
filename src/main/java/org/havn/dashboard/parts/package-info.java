/** What screens are made of. */
@NullMarked
package org.havn.dashboard.parts;

import org.jspecify.annotations.NullMarked;
