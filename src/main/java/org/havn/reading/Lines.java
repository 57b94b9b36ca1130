package org.havn.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The printed lines of a part of a page, each text once. It visits every text a single time, because reading
 * by selectors meets the twins and the nested paragraphs of LinkedIn's pages twice.
 */
final class Lines implements NodeFilter {

    /** These do not begin a new line; everything else does. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "code", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup",
            "time", "u", "wbr");

    /** Controls and ornaments: what they say is not said about the person. */
    private static final Set<String> SILENT = Set.of(
            "button",
            "form",
            "iframe",
            "img",
            "input",
            "noscript",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** The twin for screen readers of a text that is printed beside it; the class is Bootstrap's, not hashed. */
    private static final String SPOKEN_TWIN = "visually-hidden";

    /** LinkedIn's own test hook around a text that may be folded; its "… more" is a control in it. */
    private static final String LONG_TEXT = "expandable-text-box";

    private static final String LONG_TEXT_BUTTON = "expandable-text-button";

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");
    private static final Pattern UNPRINTED =
            Pattern.compile("[\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF\\uFFFD\\p{Cs}]");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" *\n *");
    private static final Pattern WIDE_GAPS = Pattern.compile("\n{3,}");

    /** No card of a profile prints as many; a page that does was made to keep us busy. */
    private static final int MOST = 1_000;

    private final Element root;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> links = new ArrayDeque<>();
    private final Deque<Element> entries = new ArrayDeque<>();
    private int headings;
    private int longTexts;

    private Lines(Element root) {
        this.root = root;
    }

    static List<Line> of(Element root) {
        Lines reading = new Lines(root);
        reading.traverse(root);
        reading.endLine();
        return List.copyOf(reading.lines);
    }

    /** The first line that is printed where the selector leads. */
    static Optional<String> first(Element within, String selector) {
        return within.select(selector).stream()
                .flatMap(element -> of(element).stream())
                .map(Line::text)
                .findFirst();
    }

    /** One text without marks that are not printed, its white space made plain and its line breaks kept. */
    static String clean(String text) {
        return clean(new StringBuilder(SPACES.matcher(text).replaceAll(" ")));
    }

    private static String clean(CharSequence text) {
        String printed = UNPRINTED.matcher(text).replaceAll("");
        String lines = AROUND_BREAKS.matcher(printed.replaceAll(" {2,}", " ")).replaceAll("\n");
        return WIDE_GAPS.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (lines.size() >= MOST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            if (element != root && silent(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("br")) {
                text.append('\n');
            } else {
                enter(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br")) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (block(element)) {
            endLine();
        }
        headings += HEADINGS.contains(element.normalName()) ? 1 : 0;
        longTexts += longText(element) ? 1 : 0;
        if (element.nameIs("a")) {
            links.push(element);
        }
        if (element.nameIs("li") && element != root) {
            entries.push(element);
        }
    }

    private void leave(Element element) {
        if (block(element)) {
            endLine();
        }
        headings -= HEADINGS.contains(element.normalName()) ? 1 : 0;
        longTexts -= longText(element) ? 1 : 0;
        if (element.equals(links.peek())) {
            links.pop();
        }
        if (element.equals(entries.peek())) {
            entries.pop();
        }
    }

    private void endLine() {
        String printed = clean((CharSequence) text);
        text.setLength(0);
        if (!printed.isEmpty()) {
            Element link = links.peek();
            String href = link == null ? "" : link.attr("href");
            lines.add(new Line(printed, headings > 0, longTexts > 0, href, entries.peek()));
        }
    }

    private static boolean block(Element element) {
        return !INLINE.contains(element.normalName())
                || longText(element)
                || element.attr("aria-hidden").equals("true")
                || element.attr("href").contains("/overlay/");
    }

    private static boolean longText(Element element) {
        return element.attr("data-testid").equals(LONG_TEXT);
    }

    private static boolean silent(Element element) {
        return SILENT.contains(element.normalName())
                || element.hasClass(SPOKEN_TWIN)
                || element.attr("data-testid").equals(LONG_TEXT_BUTTON)
                || element.attr("role").equals("button")
                        && !element.attr("href").contains("/overlay/")
                || twinOfTheOneBefore(element);
    }

    /** The same twin by its place, for the day the class is gone. */
    private static boolean twinOfTheOneBefore(Element element) {
        Element before = element.nameIs("span") ? element.previousElementSibling() : null;
        return before != null
                && before.attr("aria-hidden").equals("true")
                && !element.hasAttr("aria-hidden")
                && before.text().equals(element.text());
    }
}
