@NullMarked
package org.havn.mail;

import org.jspecify.annotations.NullMarked;
