/** The people on a job: the board, the table, and what is done with an application. */
@NullMarked
package org.havn.dashboard.pipeline;

import org.jspecify.annotations.NullMarked;
