@NullMarked
package org.havn.profiles;

import org.jspecify.annotations.NullMarked;
