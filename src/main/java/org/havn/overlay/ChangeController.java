package org.havn.overlay;

import org.havn.api.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream on which an open overlay hears that a card has changed. */
@RestController
class ChangeController {
    private final ChangeStreams streams;

    ChangeController(ChangeStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/api/v1/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> changes(Caller caller) {
        // A buffering proxy would keep the news to itself.
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(streams.open(caller.member().id(), caller.browser()));
    }
}
