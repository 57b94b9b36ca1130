@NullMarked
package org.havn.dashboard.jobs;

import org.jspecify.annotations.NullMarked;
