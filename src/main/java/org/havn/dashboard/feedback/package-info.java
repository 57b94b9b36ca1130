/** The form on which an interviewer gives feedback. */
@NullMarked
package org.havn.dashboard.feedback;

import org.jspecify.annotations.NullMarked;
