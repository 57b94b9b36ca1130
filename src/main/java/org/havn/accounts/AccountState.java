package org.havn.accounts;

/** Whether somebody comes in: now, once they accept, or no more; an invitation left too long is expired. */
public enum AccountState {
    ACTIVE,
    INVITED,
    EXPIRED,
    DEACTIVATED
}
