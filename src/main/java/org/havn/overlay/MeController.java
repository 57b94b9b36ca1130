package org.havn.overlay;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, and what the administrator decided for their extension. */
@RestController
class MeController {
    private final Settings settings;

    MeController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/api/v1/me")
    Me me(Caller caller) {
        var member = caller.member();
        var current = settings.current();
        return new Me(
                member.id().value(),
                member.name().value(),
                member.email().value(),
                member.roles().stream().sorted().map(MeController::word).toList(),
                current.name(),
                member.language() == null ? null : member.language().tag(),
                new Policy(
                        current.mode().name().toLowerCase(Locale.ROOT),
                        current.revealProspects(),
                        current.listMarks()));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record Me(
            UUID id,
            String name,
            String email,
            List<String> roles,
            String instance,
            @Nullable String language,
            Policy policy) {}

    record Policy(String mode, boolean revealProspects, boolean listMarks) {}
}
