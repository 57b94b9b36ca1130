@NullMarked
package org.havn.process;

import org.jspecify.annotations.NullMarked;
