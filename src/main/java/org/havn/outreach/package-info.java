/** Who of the house wrote to whom on LinkedIn, when, and whether they answered; and when it is too soon to write again. */
@NullMarked
package org.havn.outreach;

import org.jspecify.annotations.NullMarked;
