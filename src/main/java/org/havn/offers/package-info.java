@NullMarked
package org.havn.offers;

import org.jspecify.annotations.NullMarked;
