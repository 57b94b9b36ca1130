@NullMarked
package org.havn.shared;

import org.jspecify.annotations.NullMarked;
