package org.havn.overlay;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.pairing.Revocations;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.PairedBrowserId;
import org.havn.team.PairingRevoked;
import org.havn.team.Settings;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams. Each send has a virtual thread of its own, so that one who does not read keeps nobody waiting. A
 * beat finds out who has gone away, and who may no longer listen.
 */
@Component
class ChangeStreams {
    /** More than one person opens; beyond it the oldest gives way. */
    static final int MOST_OF_A_MEMBER = 10;

    private final Map<Long, Stream> open = new ConcurrentHashMap<>();
    private final AtomicLong opened = new AtomicLong();
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final Members members;
    private final Settings settings;
    private final Revocations revocations;

    ChangeStreams(Members members, Settings settings, Revocations revocations) {
        this.members = members;
        this.settings = settings;
        this.revocations = revocations;
    }

    SseEmitter open(MemberId member, PairedBrowserId browser) {
        var number = opened.incrementAndGet();
        var emitter = new SseEmitter(0L);
        emitter.onCompletion(() -> open.remove(number));
        emitter.onError(gone -> open.remove(number));
        hello(emitter);
        open.put(number, new Stream(number, member, browser, emitter));
        open.values().stream()
                .filter(stream -> stream.member().equals(member))
                .sorted(Comparator.comparing(Stream::number).reversed())
                .skip(MOST_OF_A_MEMBER)
                .forEach(this::end);
        // Revoked between the check of its token and now: nobody would end this stream before the next beat.
        if (revocations.contains(browser)) endAll(stream -> stream.browser().equals(browser));
        return emitter;
    }

    Set<MemberId> listeners() {
        return open.values().stream().map(Stream::member).collect(Collectors.toUnmodifiableSet());
    }

    int count(MemberId member) {
        return (int) open.values().stream()
                .filter(stream -> stream.member().equals(member))
                .count();
    }

    void cardChanged(Set<MemberId> to, CandidateId candidate) {
        var news = Map.of("candidateId", candidate.value());
        open.values().stream()
                .filter(stream -> to.contains(stream.member()))
                .forEach(stream ->
                        send(stream, SseEmitter.event().name("card-changed").data(news)));
    }

    @Scheduled(fixedRateString = "PT15S")
    void beat() {
        if (open.isEmpty()) return;
        var welcome = settings.current().integrationEnabled()
                ? members.active(listeners()).stream().map(Member::id).collect(Collectors.toSet())
                : Set.<MemberId>of();
        endAll(stream -> !welcome.contains(stream.member()) || revocations.contains(stream.browser()));
        open.values().forEach(this::beat);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PairingRevoked revoked) {
        endAll(stream -> stream.browser().equals(revoked.browser()));
    }

    /** A stream is a request in progress: left open, it would hold up the server's end. */
    @EventListener(ContextClosedEvent.class)
    void closing() {
        endAll();
    }

    /** Kept until the request has begun its answer, and so its headers go out before another thread may write. */
    private static void hello(SseEmitter emitter) {
        try {
            emitter.send(SseEmitter.event().comment(" beat"));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void beat(Stream stream) {
        send(stream, SseEmitter.event().comment(" beat"));
    }

    private void send(Stream stream, SseEmitter.SseEventBuilder event) {
        senders.execute(() -> {
            try {
                stream.emitter().send(event);
            } catch (IOException | IllegalStateException gone) {
                open.remove(stream.number());
            }
        });
    }

    /** Whoever listened asks again when they have opened the next. */
    void endAll() {
        endAll(stream -> true);
    }

    private void endAll(Predicate<Stream> which) {
        open.values().stream().filter(which).forEach(this::end);
    }

    private void end(Stream stream) {
        open.remove(stream.number());
        senders.execute(stream.emitter()::complete);
    }

    private record Stream(long number, MemberId member, PairedBrowserId browser, SseEmitter emitter) {}
}
