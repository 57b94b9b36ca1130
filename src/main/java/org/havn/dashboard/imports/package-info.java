/** People brought from a file into a pool: the file, what its columns hold, how far the work is, what came of it. */
@NullMarked
package org.havn.dashboard.imports;

import org.jspecify.annotations.NullMarked;
