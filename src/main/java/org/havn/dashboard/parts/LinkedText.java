package org.havn.dashboard.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** Plain text in which web addresses can be followed; all else is drawn as it was written. */
public class LinkedText extends Div {
    /** An address ends before the full stop or bracket of its sentence. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]}']");

    public LinkedText(String text) {
        var found = ADDRESS.matcher(text);
        var from = 0;
        while (found.find()) {
            if (found.start() > from) add(new Span(text.substring(from, found.start())));
            var link = new Anchor(found.group(), found.group(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            add(link);
            from = found.end();
        }
        if (from < text.length()) add(new Span(text.substring(from)));
    }
}
