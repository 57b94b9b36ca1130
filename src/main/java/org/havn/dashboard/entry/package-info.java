@NullMarked
package org.havn.dashboard.entry;

import org.jspecify.annotations.NullMarked;
