/** What a LinkedIn address, identifier or profile page says. Knows jsoup, and nothing of the database. */
@NullMarked
package org.havn.reading;

import org.jspecify.annotations.NullMarked;
