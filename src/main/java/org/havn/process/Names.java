package org.havn.process;

import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** The one rule for names of templates, stages and activities. */
final class Names {
    static final int LONGEST = 100;

    private Names() {}

    static String checked(String typed) {
        var name = typed.replace("\u0000", "").strip();
        if (name.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (name.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
        return name;
    }
}
