@NullMarked
package org.havn.dashboard.home;

import org.jspecify.annotations.NullMarked;
