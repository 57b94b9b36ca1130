/** Files with a table in them, read row by row: Excel and comma-separated values; pure. */
@NullMarked
package org.havn.tables;

import org.jspecify.annotations.NullMarked;
