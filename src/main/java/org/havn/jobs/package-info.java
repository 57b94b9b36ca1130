@NullMarked
package org.havn.jobs;

import org.jspecify.annotations.NullMarked;
