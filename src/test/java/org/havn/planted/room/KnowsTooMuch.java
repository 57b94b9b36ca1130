package org.havn.planted.room;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

/** Breaks what a room must keep; only the tests of the house rules look here. */
class KnowsTooMuch {
    @Autowired
    String injected;

    String page(RestClient web) {
        var span = new Span(Jsoup.parse(String.valueOf(web)).text());
        span.getStyle().setColor("red");
        return span.getText() + Instant.now() + LocalDate.now();
    }
}
