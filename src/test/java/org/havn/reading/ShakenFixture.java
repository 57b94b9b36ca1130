package org.havn.reading;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page written down in another way: breaks and indents around texts, empty comments where the page's own framework
 * leaves them, empty boxes, attributes nobody knows. Whoever reads it sees the same.
 */
final class ShakenFixture {

    private static final Pattern NOT_TEXT =
            Pattern.compile("(?is)<!--.*?-->|<(script|style|code|template|title|svg)\\b.*?</\\1>|<!DOCTYPE[^>]*>");
    private static final Pattern TEXT =
            Pattern.compile("(?s)(?<![^>\\s])(<[a-z][^>]*>)([^<>]*\\S[^<>]*)(</[a-z0-9]+>)(?=\\s|<|$)");
    private static final Pattern BETWEEN = Pattern.compile("</(div|section|li|p)>\\s*<(div|section|li|p)(?=[ >])");
    private static final List<String> BREAKS =
            List.of("\n      ", " ", "\n", "\n\t\t", "<!---->", "\n    <!---->\n    ");

    private ShakenFixture() {}

    static String shaken(String page, int seed) {
        var random = new Random(31L * page.length() + seed);
        var shaken = new StringBuilder();
        Matcher left = NOT_TEXT.matcher(page);
        int from = 0;
        while (left.find()) {
            shaken.append(shake(page.substring(from, left.start()), random)).append(left.group());
            from = left.end();
        }
        return shaken.append(shake(page.substring(from), random)).toString();
    }

    private static String shake(String markup, Random random) {
        String apart = TEXT.matcher(markup)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + oneOf(random) + found.group(2) + oneOf(random) + found.group(3)));
        return BETWEEN.matcher(apart).replaceAll(found -> switch (random.nextInt(4)) {
            case 0 -> "</$1>\n<div data-x-" + random.nextInt(99) + "></div>\n<$2";
            case 1 -> "</$1><!-- --><$2 data-v-" + random.nextInt(9_999) + "=\"\"";
            case 2 -> "</$1>\n\n   <$2 style=\"--n:" + random.nextInt(9) + "\"";
            default -> "</$1><$2";
        });
    }

    private static String oneOf(Random random) {
        return BREAKS.get(random.nextInt(BREAKS.size()));
    }
}
