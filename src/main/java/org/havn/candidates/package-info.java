@NullMarked
package org.havn.candidates;

import org.jspecify.annotations.NullMarked;
