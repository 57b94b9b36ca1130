package org.havn.reading;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything of a live page that is not about its person: scripts, data of the viewer and the feed, posts and cards of
 * others. The same seed makes the same mess, so that a page which is misread can be made again.
 */
final class MessFixture {

    private static final Pattern BODY = Pattern.compile("<body[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY_END = Pattern.compile("</body>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIN = Pattern.compile("<main[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIN_END = Pattern.compile("</main>", Pattern.CASE_INSENSITIVE);

    private final StrangersFixture strangers;
    private final Random random;

    MessFixture(String pair, int seed) {
        random = new Random(31L * pair.hashCode() + seed);
        strangers = new StrangersFixture(layoutOf(pair), random);
    }

    private static String layoutOf(String pair) {
        return pair.replaceFirst("^refused-", "").split("-", 2)[0];
    }

    /** The page amid about {@code size} characters of mess, where the browser would have put it. */
    String around(String page, int size) {
        int rest = Math.max(0, size - page.length());
        String whole =
                BODY.matcher(page).find() ? page : "<!DOCTYPE html><html><head></head><body>" + page + "</body></html>";
        whole = after(MAIN, whole, cards(rest / 8));
        whole = before(MAIN_END, whole, cards(rest / 8));
        whole = after(BODY, whole, machinery(rest / 4));
        return before(BODY_END, whole, machinery(rest / 4) + posts(rest / 4));
    }

    private static String after(Pattern place, String page, String mess) {
        Matcher found = place.matcher(page);
        return found.find() ? page.substring(0, found.end()) + mess + page.substring(found.end()) : page;
    }

    private static String before(Pattern place, String page, String mess) {
        Matcher found = place.matcher(page);
        int at = -1;
        while (found.find()) {
            at = found.start();
        }
        return at < 0 ? page : page.substring(0, at) + mess + page.substring(at);
    }

    private String cards(int size) {
        return filled(size, strangers::card);
    }

    private String posts(int size) {
        return filled(size, strangers::post);
    }

    private String machinery(int size) {
        return filled(size, () -> switch (random.nextInt(7)) {
            case 0 ->
                "<script nonce=\"" + noise(12) + "\">window." + noise(6) + "={\"state\":" + viewer() + "};if(a<b&&c>d){"
                        + noise(700) + "}</script>";
            case 1 ->
                "<code style=\"display: none\" id=\"bpr-guid-" + random.nextInt(9_999) + "\"><!--" + viewer()
                        + "--></code>";
            case 2 ->
                "<style>." + noise(7) + "{color:#" + random.nextInt(100, 999) + "}." + noise(8)
                        + ">a::after{content:\"<h1>\"}" + ("." + noise(9) + "{margin:0}").repeat(20) + "</style>";
            case 3 ->
                "<svg aria-hidden=\"true\" style=\"display:none\"><symbol id=\"" + noise(5)
                        + "\" viewBox=\"0 0 24 24\"><title>" + strangers.somebody() + "</title><path d=\"M"
                        + "1 2l3 4 5 6".repeat(60) + "z\"></path></symbol></svg>";
            case 4 ->
                "<!-- " + noise(60) + " <section data-member-id=\"7\"><h1>" + strangers.somebody() + "</h1></section> "
                        + noise(200) + " -->";
            case 5 ->
                "<div class=\"" + noise(8) + "\"><div class=\"" + noise(8) + "\"></div></div>".repeat(1)
                        + "<template><h1>" + strangers.somebody() + "</h1></template>";
            default ->
                "<script type=\"application/json\">{\"included\":[" + viewer() + "],\"blob\":\"" + noise(1_500)
                        + "\"}</script>";
        });
    }

    /** Data of the member who looks at the page, as the page's own requests brought it. */
    private String viewer() {
        return "{\"plainId\":720100,\"publicIdentifier\":\"viggo-viewer-demo\",\"firstName\":\"Viggo\",\"lastName\":\"Viewer\","
                + "\"objectUrn\":\"urn:li:member:720100\",\"trackingId\":\"" + noise(16) + "\",\"seen\":[\""
                + String.join("\",\"", List.of(strangers.somebody(), strangers.somebody())) + "\"]}";
    }

    private interface Piece {
        String make();
    }

    private static String filled(int size, Piece piece) {
        var mess = new StringBuilder();
        while (mess.length() < size) {
            mess.append(piece.make()).append('\n');
        }
        return mess.toString();
    }

    private String noise(int length) {
        var letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }
}
