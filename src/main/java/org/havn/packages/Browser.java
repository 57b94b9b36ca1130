package org.havn.packages;

import java.util.Locale;
import java.util.regex.Pattern;

/** A browser that a package is made for; {@code folder} is how the extension's build calls it. */
public enum Browser {
    CHROME("chrome-mv3"),
    EDGE("edge-mv3"),
    FIREFOX("firefox-mv3");

    /** As wxt.config.ts writes into the manifests. */
    private static final int OLDEST_CHROME = 126;

    private static final int OLDEST_FIREFOX = 128;
    private static final Pattern CHROME_SAYS = Pattern.compile("Chrome/(\\d{1,6})\\.");
    private static final Pattern FIREFOX_SAYS = Pattern.compile("Firefox/(\\d{1,6})\\.");

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

    /** Whether this browser runs the extension: not Safari, and nothing older than the manifests ask for (G11). */
    public static boolean supports(String userAgent) {
        return version(FIREFOX_SAYS, userAgent) >= OLDEST_FIREFOX || version(CHROME_SAYS, userAgent) >= OLDEST_CHROME;
    }

    private static int version(Pattern says, String userAgent) {
        var found = says.matcher(userAgent);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** The browser that says so of itself; Edge says Chrome, too. */
    public static Browser of(String userAgent) {
        if (userAgent.contains("Firefox/")) return FIREFOX;
        return userAgent.contains("Edg/") ? EDGE : CHROME;
    }
}
