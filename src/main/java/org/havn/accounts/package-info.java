@NullMarked
package org.havn.accounts;

import org.jspecify.annotations.NullMarked;
