/** The browser extension as packages to download, each with the address of this server in it. */
@NullMarked
package org.havn.packages;

import org.jspecify.annotations.NullMarked;
