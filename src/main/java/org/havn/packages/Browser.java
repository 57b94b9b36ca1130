package org.havn.packages;

import java.util.Locale;

/** A browser that a package is made for; {@code folder} is how the extension's build calls it. */
public enum Browser {
    CHROME("chrome-mv3"),
    EDGE("edge-mv3"),
    FIREFOX("firefox-mv3");

    private final String folder;

    Browser(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    /** As in the file's name and the keys of the texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The browser that says so of itself; Edge says Chrome, too. */
    public static Browser of(String userAgent) {
        if (userAgent.contains("Firefox/")) return FIREFOX;
        return userAgent.contains("Edg/") ? EDGE : CHROME;
    }
}
