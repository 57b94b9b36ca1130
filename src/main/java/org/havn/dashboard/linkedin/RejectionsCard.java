package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntFunction;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PathLink;
import org.havn.linkedin.OwnRejection;

/** The reader's own rejections of the person, with reason and date; nobody else sees them here. */
class RejectionsCard extends Card {
    RejectionsCard(List<OwnRejection> rejections, IntFunction<String> reason, Times times) {
        super(say("linkedin-tab.rejections"));
        aside(say("linkedin-tab.rejections.own"));
        var list = new UnorderedList();
        list.addClassName("plain-list");
        rejections.forEach(one -> {
            var why = new Div(new Span(reason.apply(one.reason()) + " · "), times.ago(one.at()));
            why.addClassName("second");
            list.add(new ListItem(new PathLink(Paths.job(one.job()), one.jobTitle()).as("link"), why));
        });
        add(list);
    }
}
