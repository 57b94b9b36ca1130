/** Documents: listed and added on a page, sent over HTTP to whom may read them. */
@NullMarked
package org.havn.dashboard.documents;

import org.jspecify.annotations.NullMarked;
