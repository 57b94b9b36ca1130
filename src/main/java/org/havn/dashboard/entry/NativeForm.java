package org.havn.dashboard.entry;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;

/** A form that the browser itself sends: password keepers and scripts know what to do with it. */
@Tag("form")
public class NativeForm extends HtmlContainer {
    public NativeForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
    }

    static Div field(String label, String name, String type, String autocomplete) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        var words = new NativeLabel(label);
        words.setFor(name);
        var field = new Div(words, input);
        field.addClassName("field");
        return field;
    }
}
