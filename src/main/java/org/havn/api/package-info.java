/** What every call of the extension's API passes: who calls, how much they may send, and how a refusal is told. */
@NullMarked
package org.havn.api;

import org.jspecify.annotations.NullMarked;
