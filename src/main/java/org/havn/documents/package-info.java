@NullMarked
package org.havn.documents;

import org.jspecify.annotations.NullMarked;
