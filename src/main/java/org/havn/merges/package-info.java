@NullMarked
package org.havn.merges;

import org.jspecify.annotations.NullMarked;
