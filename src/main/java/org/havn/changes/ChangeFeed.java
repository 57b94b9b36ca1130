package org.havn.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears on a connection of its own what any process announces, and publishes it here. A connection that breaks is made
 * again; what went by meanwhile is not known, so everybody is told to ask again.
 */
@Component
class ChangeFeed implements SmartLifecycle {
    static final String CHANNEL = "havn_changes";
    /** What an administrator of the database sees the connection called. */
    static final String NAME = "havn changes";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final int PROOF_OF_LIFE_SECONDS = 5;

    private final DataSource database;
    private final ApplicationEventPublisher events;
    private final CountDownLatch listening = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Connection open;
    private volatile boolean running;

    ChangeFeed(DataSource database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** Returns when it listens, so that no answer is given whose news would not be heard. */
    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("changes").start(this::listen);
        try {
            if (!listening.await(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS))
                LOG.warn("The database did not answer in time; changes are heard as soon as it does.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        var wait = SHORTEST_WAIT;
        while (running) {
            try (var connection = database.getConnection()) {
                open = connection;
                try (var statement = connection.createStatement()) {
                    statement.execute("SET application_name = '" + NAME + "'");
                    statement.execute("LISTEN " + CHANNEL);
                }
                if (listening.getCount() == 0) events.publishEvent(Change.missed());
                listening.countDown();
                wait = SHORTEST_WAIT;
                hear(connection);
            } catch (SQLException fault) {
                if (!running) return;
                LOG.warn("The connection on which changes are heard has broken: {}", fault.getMessage());
                wait = pause(wait);
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = postgres.getNotifications((int) SILENCE.toMillis());
            for (var notification : heard)
                Change.read(notification.getParameter()).ifPresent(this::publish);
            if (heard.length == 0 && !connection.isValid(PROOF_OF_LIFE_SECONDS))
                throw new SQLException("no answer after a silence");
        }
    }

    /** One listener's fault is not the others'. */
    private void publish(Change change) {
        try {
            events.publishEvent(change);
        } catch (RuntimeException fault) {
            LOG.error("A change was not told", fault);
        }
    }

    private Duration pause(Duration wait) {
        try {
            stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
        return wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        var connection = open;
        if (connection == null) return;
        try {
            connection.unwrap(org.postgresql.jdbc.PgConnection.class).abort(Runnable::run);
        } catch (SQLException gone) {
            LOG.debug("The connection was gone already", gone);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Begins before the first request comes in and ends after the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
