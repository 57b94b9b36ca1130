/** The contact ledger on the screens: who wrote to whom, and writing to them. */
@NullMarked
package org.havn.dashboard.outreach;

import org.jspecify.annotations.NullMarked;
