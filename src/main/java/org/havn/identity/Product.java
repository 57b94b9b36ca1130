package org.havn.identity;

/** LinkedIn's products: each has addresses and pages of its own make. */
public enum Product {
    PROFILE,
    RECRUITER,
    SALES,
    /** Until about 2016; its pages say nothing that could be checked. */
    OLD_RECRUITER
}
