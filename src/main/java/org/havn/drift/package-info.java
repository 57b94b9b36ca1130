/** Notices when LinkedIn changes its pages: how often each field of them is found, without a word of anybody. */
@NullMarked
package org.havn.drift;

import org.jspecify.annotations.NullMarked;
