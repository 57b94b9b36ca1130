/** What changes when people reach Havn through a proxy. */
@NullMarked
package org.havn.proxy;

import org.jspecify.annotations.NullMarked;
