@NullMarked
package org.havn.notices;

import org.jspecify.annotations.NullMarked;
