/** Do not contact: people, companies and domains, with the reason and until when. The one place where that is kept. */
@NullMarked
package org.havn.exclusions;

import org.jspecify.annotations.NullMarked;
