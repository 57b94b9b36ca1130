package org.havn.reading;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One printed block of text and where it stands: under a heading, in the box for long texts, in a link,
 * in an entry of a list inside of what was read.
 */
record Line(
        String text,
        boolean heading,
        boolean longText,
        String link,
        @Nullable Element entry) {

    private static final String OVERLAY = "/overlay/";
    private static final String CONTACT = "/overlay/contact-info";
    private static final String DETAILS = "/details/";
    private static final String SKILLS = "skill-associations";

    boolean nested() {
        return entry != null;
    }

    /** Skills and media of a position open over the page; their titles are not its description. */
    boolean opensSomething() {
        return link.contains(OVERLAY) || link.contains(DETAILS) || link.contains(SKILLS);
    }

    boolean contactLink() {
        return link.contains(CONTACT);
    }
}
