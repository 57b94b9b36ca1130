package org.havn.dashboard.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedTextTests {
    @Test
    void anAddressCanBeFollowedWithoutTheFullStopOfItsSentence() {
        var text = new LinkedText("See https://astrid.test/work (or http://holm.test/a?b=c&d).");
        assertThat(links(text)).containsExactly("https://astrid.test/work", "http://holm.test/a?b=c&d");
        assertThat(text.getElement().getTextRecursively())
                .isEqualTo("See https://astrid.test/work (or http://holm.test/a?b=c&d).");
        assertThat(text.getChildren().filter(Anchor.class::isInstance))
                .allMatch(link -> link.getElement().getAttribute("rel").contains("noopener"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "<b>bold</b>", "ftp://x.test"})
    void nothingElseBecomesALink(String hostile) {
        var text = new LinkedText(hostile);
        assertThat(links(text)).isEmpty();
        assertThat(text.getElement().getTextRecursively()).isEqualTo(hostile);
    }

    private static java.util.List<String> links(LinkedText text) {
        return text.getChildren()
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }
}
