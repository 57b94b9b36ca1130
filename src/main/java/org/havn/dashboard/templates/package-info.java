/** The screens on which processes are kept: templates, and the process of one job. */
@NullMarked
package org.havn.dashboard.templates;

import org.jspecify.annotations.NullMarked;
