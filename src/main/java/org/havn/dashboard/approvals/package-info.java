/** The screens on which jobs are approved: what waits for me, what I asked for, one request. */
@NullMarked
package org.havn.dashboard.approvals;

import org.jspecify.annotations.NullMarked;
