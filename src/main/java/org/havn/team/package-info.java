@NullMarked
package org.havn.team;

import org.jspecify.annotations.NullMarked;
