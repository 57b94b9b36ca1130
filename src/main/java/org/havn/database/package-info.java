/** The database the house stands on: its own embedded PostgreSQL, or one of the administrator's. Knows no room. */
@NullMarked
package org.havn.database;

import org.jspecify.annotations.NullMarked;
