/** What a page of somebody known says that Havn does not: old and new, accepted field by field. */
@NullMarked
package org.havn.captures;

import org.jspecify.annotations.NullMarked;
