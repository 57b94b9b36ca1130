@NullMarked
package org.havn.history;

import org.jspecify.annotations.NullMarked;
