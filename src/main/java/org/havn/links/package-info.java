/** Which LinkedIn profile is whose: links made and ended by people, and what a person is looked for by. */
@NullMarked
package org.havn.links;

import org.jspecify.annotations.NullMarked;
