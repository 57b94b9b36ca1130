package org.havn.api;

import java.util.List;
import org.havn.shared.Refusal;

/** Somebody known may be the person on the page; nothing was stored. {@code people} goes out as it is. */
public final class ChoiceNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<?> people;

    public ChoiceNeeded(List<?> people) {
        super(Refusal.CHOOSE_PERSON.code(), null, false, false);
        this.people = people;
    }

    List<?> people() {
        return people;
    }
}
