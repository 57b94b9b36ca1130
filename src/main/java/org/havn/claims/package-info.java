/** LinkedIn addresses that a person or a file says are a candidate's, until a recruiter links or dismisses them. */
@NullMarked
package org.havn.claims;

import org.jspecify.annotations.NullMarked;
