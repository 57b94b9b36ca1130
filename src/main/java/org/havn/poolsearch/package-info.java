/** People in talent pools, found by words and narrowed down by what is known of them. */
@NullMarked
package org.havn.poolsearch;

import org.jspecify.annotations.NullMarked;
