@NullMarked
package org.havn.boards;

import org.jspecify.annotations.NullMarked;
