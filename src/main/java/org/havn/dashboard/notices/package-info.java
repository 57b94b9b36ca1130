/** What a member was told. */
@NullMarked
package org.havn.dashboard.notices;

import org.jspecify.annotations.NullMarked;
