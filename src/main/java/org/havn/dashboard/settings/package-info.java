/** What a member decides for themselves, and an administrator for all. */
@NullMarked
package org.havn.dashboard.settings;

import org.jspecify.annotations.NullMarked;
