/** What is wrong with the LinkedIn side of this installation, and what an administrator can do about it. */
@NullMarked
package org.havn.health;

import org.jspecify.annotations.NullMarked;
