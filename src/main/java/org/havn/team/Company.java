package org.havn.team;

import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** The organisation's page on LinkedIn: its name as there, and the number by which LinkedIn knows it, digits only (E7). */
public record Company(String name, String id) {
    private static final int LONGEST = 100;

    public Company {
        name = name.strip();
        id = id.strip();
        if (name.isEmpty() || id.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (name.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
        if (!isNumber(id)) throw new Refused(Refusal.MALFORMED);
    }

    /** Whether this can be LinkedIn's number of a company. */
    public static boolean isNumber(String id) {
        return id.strip().matches("[0-9]{1,19}");
    }
}
