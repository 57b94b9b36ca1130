package org.havn.imports;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works on imports in the background, one after the other, at once and again after a restart. */
@Component
class ImportRounds {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRounds.class);

    private final ImportWork work;
    private final ImportUndoing undoing;
    private final ImportTurns turns;
    private final ReentrantLock one = new ReentrantLock();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("imports").factory());

    ImportRounds(ImportWork work, ImportUndoing undoing, ImportTurns turns) {
        this.work = work;
        this.undoing = undoing;
        this.turns = turns;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Imports.Started started) {
        worker.execute(this::all);
    }

    /** Gives the work to its own thread: others wait on the clock's. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
    void round() {
        worker.execute(this::all);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void sweep() {
        turns.sweep();
    }

    /** Everything that waits; returns when nothing does. */
    void all() {
        one.lock();
        try {
            for (var more = true; more; ) more = work.next() || undoing.next();
        } catch (RuntimeException fault) {
            LOG.error("An import was left behind; it is taken up again", fault);
        } finally {
            one.unlock();
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
