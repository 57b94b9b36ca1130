@NullMarked
package org.havn.notes;

import org.jspecify.annotations.NullMarked;
