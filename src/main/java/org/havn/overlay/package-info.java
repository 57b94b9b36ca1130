/** The extension's door: its HTTP calls, answered from the rooms with the caller's own rights. */
@NullMarked
package org.havn.overlay;

import org.jspecify.annotations.NullMarked;
