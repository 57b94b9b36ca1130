package org.havn.dashboard.members;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Locale;
import java.util.Set;
import org.havn.dashboard.Words;
import org.havn.team.Role;

/** The five roles, each with what it opens. */
class RoleChoice extends CheckboxGroup<Role> {
    RoleChoice(Set<Role> held) {
        super(say("settings.about.roles"));
        setItems(Role.values());
        setItemLabelGenerator(Words::of);
        setItemHelperGenerator(
                role -> say("role.help." + role.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        setValue(held);
    }
}
