/** Jobs that wait for the yes of others: who was asked, what they answered, and what follows from it. */
@NullMarked
package org.havn.approvals;

import org.jspecify.annotations.NullMarked;
