package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.havn.dashboard.Words;
import org.havn.pipeline.ApplicationListing.State;
import org.havn.pipeline.ApplicationListing.Step;

/** How far an application is: a row of short bars, read out as one sentence. */
public class Steps extends Div {
    public Steps(List<Step> steps) {
        addClassName("steps");
        for (var step : steps) {
            var bar = new Element("i");
            bar.getClassList().add(step.state().name().toLowerCase(Locale.ROOT));
            getElement().appendChild(bar);
        }
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence(steps));
        setTitle(sentence(steps));
    }

    private static String sentence(List<Step> steps) {
        for (var index = 0; index < steps.size(); index++) {
            var step = steps.get(index);
            if (step.state() == State.NOW) return say("steps.now", index + 1, steps.size(), Words.stage(step.name()));
            if (step.state() == State.STOPPED)
                return say("steps.stopped", index + 1, steps.size(), Words.stage(step.name()));
        }
        return say("steps.none", steps.size());
    }
}
