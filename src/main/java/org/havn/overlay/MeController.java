package org.havn.overlay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havn.api.Caller;
import org.havn.identity.ProfileAddress;
import org.havn.seats.Seats;
import org.havn.team.Language;
import org.havn.team.Member;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, and what the administrator decided for their extension. */
@RestController
class MeController {
    private final Settings settings;
    private final Seats seats;

    MeController(Settings settings, Seats seats) {
        this.settings = settings;
        this.seats = seats;
    }

    @GetMapping("/api/v1/me")
    Me me(Caller caller, HttpServletRequest request) {
        var member = caller.member();
        var current = settings.current();
        return new Me(
                member.id().value(),
                member.name().value(),
                member.email().value(),
                member.roles().stream().sorted().map(MeController::word).toList(),
                current.name(),
                language(member, request).tag(),
                new Policy(
                        current.mode().name().toLowerCase(Locale.ROOT), current.revealProspects(), current.listMarks()),
                seats.ownProfile(member).map(MeController::id).map(List::of).orElse(null));
    }

    /** The member's own choice, then the browser's, then English. */
    private static Language language(Member member, HttpServletRequest request) {
        if (member.language() != null) return member.language();
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the extension names people: {@code in:<slug>} or {@code urn:<opaque id>}. */
    private static String id(ProfileAddress own) {
        return switch (own) {
            case ProfileAddress.BySlug(var slug) -> "in:" + slug.encoded();
            case ProfileAddress.ById(var opaque, var _) -> "urn:" + opaque.value();
            case ProfileAddress.ByNumber(var number, var _) -> "member:" + number.number();
        };
    }

    /** {@code self}: by what the caller's own profile is known, if they said which it is. */
    record Me(
            UUID id,
            String name,
            String email,
            List<String> roles,
            String instance,
            String language,
            Policy policy,
            @Nullable List<String> self) {}

    record Policy(String mode, boolean revealProspects, boolean listMarks) {}
}
