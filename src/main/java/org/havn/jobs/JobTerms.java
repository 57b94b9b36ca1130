package org.havn.jobs;

import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a job offers and asks for, none of it required: at most 50 skills, 20 functions and 20 industries of 60 characters
 * each, every one once whatever its case. A null employment says that nobody has chosen.
 */
public record JobTerms(
        @Nullable Employment employment,
        Seniority seniority,
        List<String> skills,
        List<String> functions,
        List<String> industries,
        @Embedded.Nullable(prefix = "salary_") @Nullable Salary salary,
        Visibility visibility) {
    public static final JobTerms NONE =
            new JobTerms(null, Seniority.UNSPECIFIED, List.of(), List.of(), List.of(), null, Visibility.PUBLIC);
    private static final int LONGEST = 60;

    /** How somebody is employed. */
    public enum Employment {
        FULL_TIME,
        PART_TIME,
        CONTRACT,
        TEMPORARY,
        VOLUNTEER
    }

    /** How much experience the job is for. */
    public enum Seniority {
        UNSPECIFIED,
        INTERNSHIP,
        ENTRY_LEVEL,
        ASSOCIATE,
        MID_SENIOR,
        DIRECTOR,
        EXECUTIVE
    }

    /** Who may know of the job: colleagues, or everybody. */
    public enum Visibility {
        INTERNAL,
        PUBLIC
    }

    /** A yearly salary in whole units of an ISO 4217 currency; one end may be open. */
    public record Salary(
            String currency,
            @Nullable Integer from,
            @Nullable Integer to) {
        public Salary {
            currency = currency.strip().toUpperCase(Locale.ROOT);
            if (!known(currency) || from == null && to == null) throw new Refused(Refusal.MALFORMED);
            if (from != null && from < 0 || to != null && to < 0) throw new Refused(Refusal.MALFORMED);
            if (from != null && to != null && from > to) throw new Refused(Refusal.MALFORMED);
        }

        private static boolean known(String code) {
            return Currency.getAvailableCurrencies().stream()
                    .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        }

        @Override
        public String toString() {
            return currency + " " + (from == null ? "" : from) + "–" + (to == null ? "" : to);
        }
    }

    public JobTerms {
        skills = each(skills, 50);
        functions = each(functions, 20);
        industries = each(industries, 20);
    }

    private static List<String> each(Collection<String> typed, int most) {
        var once = new LinkedHashMap<String, String>();
        for (var one : typed) {
            var text = one.replace("\u0000", "").strip();
            if (text.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
            if (!text.isEmpty()) once.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
        }
        if (once.size() > most) throw new Refused(Refusal.TOO_MANY);
        return List.copyOf(once.values());
    }
}
