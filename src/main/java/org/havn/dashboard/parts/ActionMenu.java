package org.havn.dashboard.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;

/**
 * The less common actions on one thing, below the button that opened them. Buttons in a popover: Vaadin's own menu items
 * carry attributes that their role does not allow.
 */
public class ActionMenu extends Popover {
    private final Div items = new Div();

    public ActionMenu(String label) {
        items.addClassName("action-menu");
        add(items);
        setAriaLabel(label);
        setModal(true);
        setAutofocus(true);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) removeFromParent();
        });
    }

    public ActionMenu item(String text, Runnable then) {
        var item = new Button(text, click -> {
            close();
            then.run();
        });
        item.addThemeVariants(ButtonVariant.TERTIARY);
        items.add(item);
        return this;
    }

    public void openAt(Component target) {
        setTarget(target);
        open();
    }
}
