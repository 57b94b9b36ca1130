package org.havn.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.havn.identity.ProfileAddress;
import org.havn.imports.ImportProblem.Reason;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.tables.Line;
import org.jspecify.annotations.Nullable;

/** What each column holds, and so what a row says: a person, or why none can be read from it. */
record Columns(List<@Nullable ImportField> fields) {
    private static final Set<String> EXCEL_ERRORS =
            Set.of("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");
    private static final int MOST_EMAILS = 11;
    private static final int MOST_ENTRIES = 100;

    /** Refused when no column says the name, or two say the same. */
    Columns {
        var said = EnumSet.noneOf(ImportField.class);
        for (var field : fields) if (field != null && !said.add(field)) throw new Refused(Refusal.COLUMN_TWICE);
        var parts = said.contains(ImportField.FIRST_NAME) || said.contains(ImportField.LAST_NAME);
        if (!said.contains(ImportField.NAME) && !parts) throw new Refused(Refusal.NAME_COLUMN_NEEDED);
        if (said.contains(ImportField.NAME) && parts) throw new Refused(Refusal.COLUMN_TWICE);
        fields = java.util.Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /** The person, unless there is something to report of the row. */
    Optional<ImportPerson> read(Line line, Consumer<ImportProblem> problems) {
        var reading = new Reading(line, new ArrayList<>());
        var name = reading.name();
        var emails = reading.emails();
        var profile = reading.profile();
        var phone = reading.text(ImportField.PHONE, 60);
        var title = reading.text(ImportField.TITLE, 200);
        var company = reading.text(ImportField.COMPANY, 200);
        var location = reading.text(ImportField.LOCATION, 200);
        var schools = reading.entries(ImportField.SCHOOL, "[;\\n]");
        var skills = reading.entries(ImportField.SKILLS, "[;,|\\n]");
        reading.found().forEach(problems);
        if (name == null || !reading.found().isEmpty()) return Optional.empty();
        return Optional.of(new ImportPerson(
                line.number(), name, emails, phone, title, company, location, schools, skills, profile));
    }

    private final class Reading {
        private final Line line;
        private final List<ImportProblem> found;

        Reading(Line line, List<ImportProblem> found) {
            this.line = line;
            this.found = found;
        }

        List<ImportProblem> found() {
            return found;
        }

        @Nullable PersonName name() {
            var field = fields.contains(ImportField.NAME)
                    ? ImportField.NAME
                    : fields.contains(ImportField.FIRST_NAME) ? ImportField.FIRST_NAME : ImportField.LAST_NAME;
            var text = java.util.stream.Stream.of(ImportField.NAME, ImportField.FIRST_NAME, ImportField.LAST_NAME)
                    .map(this::cell)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
            if (text.isEmpty()) {
                if (found.isEmpty()) report(field, Reason.MISSING, "");
            } else if (text.length() > 200) report(field, Reason.TOO_LONG, text);
            else if (PersonName.fold(text).isEmpty()) report(field, Reason.NOT_VALID, text);
            else return new PersonName(text);
            return null;
        }

        List<EmailAddress> emails() {
            var text = cell(ImportField.EMAIL);
            var addresses = new LinkedHashSet<EmailAddress>();
            for (var part : text.split("[;,\\s]+")) {
                if (part.isEmpty()) continue;
                var address = EmailAddress.of(part);
                if (address.isEmpty()) report(ImportField.EMAIL, Reason.NOT_VALID, text);
                address.ifPresent(addresses::add);
            }
            if (addresses.size() > MOST_EMAILS) report(ImportField.EMAIL, Reason.TOO_MANY, text);
            return List.copyOf(addresses);
        }

        @Nullable ProfileAddress profile() {
            var text = cell(ImportField.LINKEDIN);
            if (text.isEmpty()) return null;
            var address = ProfileAddress.parse(text.contains("://") ? text : "https://" + text);
            if (address.isEmpty()) report(ImportField.LINKEDIN, Reason.NOT_VALID, text);
            return address.orElse(null);
        }

        @Nullable String text(ImportField field, int longest) {
            var text = cell(field).replaceAll("\\s+", " ");
            if (text.codePointCount(0, text.length()) > longest) report(field, Reason.TOO_LONG, text);
            return text.isEmpty() ? null : text;
        }

        List<String> entries(ImportField field, String between) {
            var entries = Arrays.stream(cell(field).split(between))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .distinct()
                    .toList();
            for (var entry : entries) if (entry.length() > 200) report(field, Reason.TOO_LONG, entry);
            if (entries.size() > MOST_ENTRIES) report(field, Reason.TOO_MANY, cell(field));
            return entries;
        }

        /** What stands there, without what nobody sees; an error of Excel's is told and then counts as nothing. */
        private String cell(ImportField field) {
            var column = IntStream.range(0, fields.size())
                    .filter(at -> fields.get(at) == field)
                    .findFirst();
            if (column.isEmpty()) return "";
            var text = line.cell(column.getAsInt())
                    .replaceAll("[\\p{Cf}\\p{Cc}&&[^\\n\\t]]", "")
                    .strip();
            if (!EXCEL_ERRORS.contains(text)) return text;
            report(field, Reason.EXCEL_ERROR, text);
            return "";
        }

        private void report(ImportField field, Reason reason, String value) {
            var same = found.stream().anyMatch(one -> one.field() == field && one.reason() == reason);
            if (!same) found.add(new ImportProblem(line.number(), field, reason, value));
        }
    }
}
