package org.havn.linkedin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.claims.Claim;
import org.havn.claims.ClaimId;
import org.havn.claims.Claims;
import org.havn.identity.ProfileAddress;
import org.havn.linkedin.PossibleProfile.Holder;
import org.havn.linkedin.PossibleProfile.Reason;
import org.havn.links.LinkHistory;
import org.havn.links.LinkSpell;
import org.havn.shared.EmailAddress;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The profiles that may be a candidate's: said to be, once linked, or with the same e-mail or name on a captured page. */
@Component
class PossibleProfiles {
    /** More of one name than this help nobody to choose. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Claims claims;
    private final LinkHistory history;

    PossibleProfiles(JdbcClient jdbc, Claims claims, LinkHistory history) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.history = history;
    }

    /** The surest first. What the person unlinked themself is not brought up again. */
    List<PossibleProfile> of(Member by, Candidate candidate) {
        var found = new LinkedHashMap<String, Found>();
        for (var claim : claims.of(by, candidate.id())) {
            var one = at(found, claim.address());
            one.why.add(claim.origin() == Claim.Origin.PERSON ? Reason.SAID_BY_PERSON : Reason.IMPORTED);
            one.claim = claim.id();
        }
        var spells = history.of(by, candidate.id());
        for (var spell : spells)
            if (spell.returns())
                ProfileAddress.parse(spell.address())
                        .ifPresent(address -> at(found, address).why.add(Reason.WAS_LINKED));
        if (by.opensCandidates()) captured(candidate).forEach(page -> take(found, page));
        spells.stream()
                .filter(spell -> spell.ending() != null && spell.ending().byThePerson())
                .map(LinkSpell::address)
                .filter(address -> !said(found.get(address)))
                .forEach(found::remove);
        var holders = holders(found.keySet().stream().toList(), candidate.id());
        return found.values().stream()
                .map(one -> one.profile(by.opensCandidates() ? holders.get(one.address.url()) : null))
                .filter(one -> by.opensCandidates()
                        || !holders.containsKey(one.address().url()))
                .sorted(Comparator.comparing(one -> one.why().getFirst()))
                .limit(MOST)
                .toList();
    }

    private static boolean said(@Nullable Found one) {
        return one != null && one.why.contains(Reason.SAID_BY_PERSON);
    }

    private static Found at(Map<String, Found> found, ProfileAddress address) {
        return found.computeIfAbsent(address.url(), _ -> new Found(address));
    }

    private static void take(Map<String, Found> found, Captured page) {
        ProfileAddress.parse(page.address()).ifPresent(address -> {
            var known = found.containsKey(address.url());
            if (page.why() == null && !known) return;
            var one = at(found, address);
            if (page.why() != null) one.why.add(page.why());
            if (one.name == null) {
                one.name = page.name();
                one.headline = page.headline();
            }
        });
    }

    private static final class Found {
        private final ProfileAddress address;
        private final List<Reason> why = new ArrayList<>();
        private @Nullable String name;
        private @Nullable String headline;
        private @Nullable ClaimId claim;

        private Found(ProfileAddress address) {
            this.address = address;
        }

        private PossibleProfile profile(@Nullable Holder holder) {
            return new PossibleProfile(address, name, headline, why, holder, claim);
        }
    }

    private record Captured(
            String address,
            @Nullable String name,
            @Nullable String headline,
            @Nullable Reason why) {}

    /**
     * Captured pages of other candidates with this one's name or e-mail, the last of each address; and their own, which
     * tell what a profile once linked is called.
     */
    private List<Captured> captured(Candidate candidate) {
        return jdbc.sql("""
                SELECT DISTINCT ON (page.address)
                       page.address,
                       page.profile ->> 'name' AS name,
                       page.profile ->> 'headline' AS headline,
                       CASE WHEN page.candidate_id = :candidate THEN NULL
                            WHEN other.email = ANY (:emails) OR other.more_emails && CAST(:emails AS text[]) THEN 'SAME_EMAIL'
                            ELSE 'SAME_NAME' END AS why
                  FROM (SELECT candidate_id, captured_at, address, profile
                          FROM capture
                         UNION ALL
                        SELECT candidate_id, captured_at, address, profile
                          FROM page_capture) AS page
                  JOIN candidate other ON other.id = page.candidate_id
                 WHERE other.merged_into IS NULL
                   AND other.id IN (SELECT id FROM candidate WHERE id = :candidate
                                     UNION
                                    SELECT id FROM candidate WHERE folded_name = :name
                                     UNION
                                    SELECT id FROM candidate WHERE email = ANY (:emails)
                                     UNION
                                    SELECT id FROM candidate WHERE more_emails && CAST(:emails AS text[]))
                 ORDER BY page.address, why, page.captured_at DESC
                 LIMIT 50
                """)
                .param("candidate", candidate.id().value())
                .param("name", candidate.foldedName())
                .param(
                        "emails",
                        candidate.details().emails().stream()
                                .map(EmailAddress::value)
                                .toArray(String[]::new))
                .query((row, number) -> new Captured(
                        row.getString("address"),
                        row.getString("name"),
                        row.getString("headline"),
                        Optional.ofNullable(row.getString("why"))
                                .map(Reason::valueOf)
                                .orElse(null)))
                .list();
    }

    /** Who has these profiles now, by address. */
    private Map<String, Holder> holders(List<String> addresses, CandidateId candidate) {
        var holders = new LinkedHashMap<String, Holder>();
        var parsed = addresses.stream()
                .flatMap(address -> ProfileAddress.parse(address).stream())
                .toList();
        jdbc.sql("""
                SELECT identity.kind, identity.value, candidate.id, candidate.name
                  FROM linkedin_identity identity
                  JOIN candidate ON candidate.id = identity.candidate_id
                 WHERE identity.kind IN ('SLUG', 'OPAQUE')
                   AND identity.value = ANY (:values)
                   AND identity.ended_at IS NULL
                   AND identity.candidate_id <> :candidate
                """)
                .param("values", parsed.stream().map(PossibleProfiles::value).toArray(String[]::new))
                .param("candidate", candidate.value())
                .query((row, number) -> Map.entry(
                        Addresses.of(row.getString("kind"), row.getString("value"))
                                .url(),
                        new Holder(new CandidateId(row.getObject("id", UUID.class)), row.getString("name"))))
                .list()
                .forEach(entry -> holders.put(entry.getKey(), entry.getValue()));
        return holders;
    }

    private static String value(ProfileAddress address) {
        return switch (address) {
            case ProfileAddress.BySlug(var slug) -> slug.value();
            case ProfileAddress.ById(var id, var _) -> id.value();
            case ProfileAddress.ByNumber(var member, var _) -> Long.toString(member.number());
        };
    }
}
