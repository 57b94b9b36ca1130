package org.havn.dashboard.imports;

import static org.havn.dashboard.Words.say;

import java.util.Locale;
import java.util.UUID;
import org.havn.dashboard.parts.Chip;
import org.havn.imports.ImportField;
import org.havn.imports.ImportId;
import org.havn.imports.ImportProblem;
import org.havn.imports.ImportState;
import org.havn.pools.PoolId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** What an import is called in its parts, and how its address is read. */
final class ImportWords {
    private ImportWords() {}

    static String of(ImportField field) {
        return say("import.field." + field.code());
    }

    static String of(ImportProblem.Reason reason) {
        return say("import.reason." + reason.code());
    }

    static String of(ImportState state) {
        return say("import.state." + state.name().toLowerCase(Locale.ROOT));
    }

    static Chip chip(ImportState state) {
        return new Chip(
                of(state),
                switch (state) {
                    case DONE -> Chip.Tone.SEA;
                    case MAPPING -> Chip.Tone.VIOLET;
                    case WAITING, CHECKING, ADDING, UNDOING -> Chip.Tone.AMBER;
                    case BROKEN, FAILED -> Chip.Tone.CORAL;
                    case CANCELLED, UNDONE -> Chip.Tone.PLAIN;
                });
    }

    static PoolId pool(String text) {
        return new PoolId(id(text));
    }

    static ImportId imported(String text) {
        return new ImportId(id(text));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }
}
