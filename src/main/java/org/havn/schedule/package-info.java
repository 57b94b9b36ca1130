@NullMarked
package org.havn.schedule;

import org.jspecify.annotations.NullMarked;
