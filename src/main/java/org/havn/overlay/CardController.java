package org.havn.overlay;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.havn.api.Caller;
import org.havn.candidates.CandidateId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The card of a person; asked again with its ETag, it is sent only if something in it changed for this caller. */
@RestController
class CardController {
    private final Cards cards;
    private final JsonMapper json;

    CardController(Cards cards, JsonMapper json) {
        this.cards = cards;
        this.json = json;
    }

    @GetMapping("/api/v1/candidates/{candidate}/card")
    ResponseEntity<Card> card(Caller caller, @PathVariable UUID candidate) {
        var card = cards.of(caller.member(), new CandidateId(candidate));
        return ResponseEntity.ok().eTag(fingerprint(card)).body(card);
    }

    private String fingerprint(Card card) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(card));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
