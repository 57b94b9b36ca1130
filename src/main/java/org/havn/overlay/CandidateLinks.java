package org.havn.overlay;

import java.util.List;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.profiles.Match;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a candidate is opened in the dashboard: at the public address, else at the one that was called. */
@Component
class CandidateLinks {
    private final String publicAddress;

    CandidateLinks(@Value("${havn.url}") String publicAddress) {
        this.publicAddress = publicAddress.replaceAll("/+$", "");
    }

    String to(CandidateId candidate) {
        var base = publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : publicAddress;
        return base + "/candidates/" + candidate.value();
    }

    List<Possible> possible(List<Match.Possible> people) {
        return people.stream()
                .map(person -> new Possible(
                        person.candidate().value(),
                        person.name(),
                        to(person.candidate()),
                        person.why().stream().map(Match.Why::code).toList()))
                .toList();
    }

    /** Somebody known who may be the person on the page, and what agrees. */
    record Possible(UUID id, String name, String url, List<String> why) {}
}
