package org.havn.overlay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.havn.reading.ProfilePage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The CSS selectors by which the extension tells whom a page is about, by name; data, so that a mend of them needs no
 * new extension. The extension uses all of a file or nothing of it, so a file with one mistake is refused here.
 */
record PageSelectors(int version, Map<String, String> selectors) {
    /** The most bytes that are read of a file. */
    static final int LARGEST = 64 * 1024;

    private static final int LONGEST = 500;
    private static final int MOST = 500;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,99}");
    /** What this parser takes and no browser does. */
    private static final Pattern NO_CSS = Pattern.compile(
            ":(contains|matches|eq\\(|lt\\(|gt\\(|matchText)|\\[\\^|~=\\(|!=", Pattern.CASE_INSENSITIVE);

    PageSelectors {
        selectors = Collections.unmodifiableMap(new LinkedHashMap<>(selectors));
    }

    /** Reads {@code {"version":1,"selectors":{name:css}}}; the message of the refusal says what is wrong, and where. */
    static PageSelectors read(byte[] file) {
        if (file.length > LARGEST) throw new Unusable("it is larger than " + LARGEST + " bytes");
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(file);
        } catch (JacksonException notJson) {
            throw new Unusable("it is not JSON");
        }
        if (!json.isObject()) throw new Unusable("it is not a JSON object");
        var version = json.path("version");
        if (!version.isInt() || version.intValue() < 1) throw new Unusable("\"version\" is not a number from 1");
        var given = json.path("selectors");
        if (!given.isObject() || given.isEmpty()) throw new Unusable("\"selectors\" names none");
        if (given.size() > MOST) throw new Unusable("it has more than " + MOST + " selectors");
        var selectors = new LinkedHashMap<String, String>();
        given.properties().forEach(one -> selectors.put(named(one.getKey()), selector(one.getKey(), one.getValue())));
        return new PageSelectors(version.intValue(), selectors);
    }

    private static String named(String name) {
        if (!NAME.matcher(name).matches()) throw new Unusable("\"" + name + "\" is not a name");
        return name;
    }

    private static String selector(String name, JsonNode value) {
        if (!value.isString()) throw new Unusable("\"" + name + "\" is not a text");
        var text = value.stringValue();
        if (text.length() > LONGEST) throw new Unusable("\"" + name + "\" is longer than " + LONGEST + " characters");
        if (NO_CSS.matcher(text).find()) throw new Unusable("\"" + name + "\" is not a selector of CSS");
        if (!ProfilePage.isSelector(text)) throw new Unusable("\"" + name + "\" is not a selector of CSS");
        return text;
    }

    /** A file that cannot be handed out. */
    static final class Unusable extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        Unusable(String why) {
            super(why);
        }
    }
}
