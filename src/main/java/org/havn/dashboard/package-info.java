@NullMarked
package org.havn.dashboard;

import org.jspecify.annotations.NullMarked;
