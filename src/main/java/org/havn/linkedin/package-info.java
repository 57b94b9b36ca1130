/** What the LinkedIn tab of a candidate shows: their page as far as the reader's seat shows it, or who they may be. */
@NullMarked
package org.havn.linkedin;

import org.jspecify.annotations.NullMarked;
