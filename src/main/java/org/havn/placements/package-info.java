/** People who are known already, put on a job: one from their page, or many from a pool. */
@NullMarked
package org.havn.placements;

import org.jspecify.annotations.NullMarked;
