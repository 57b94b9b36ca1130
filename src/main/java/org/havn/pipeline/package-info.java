@NullMarked
package org.havn.pipeline;

import org.jspecify.annotations.NullMarked;
