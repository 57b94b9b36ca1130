/** What changed in the house, told to every server process on its database. Knows ids only; who may hear is decided where it is told. */
@NullMarked
package org.havn.changes;

import org.jspecify.annotations.NullMarked;
