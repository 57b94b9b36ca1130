/** People brought from a file into a pool: checked as a whole, compared with whom Havn knows, then added in the background. */
@NullMarked
package org.havn.imports;

import org.jspecify.annotations.NullMarked;
