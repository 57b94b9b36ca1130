package org.havn.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived its Havn: a killed Java leaves it running, and the next start would wait for its port in vain. */
final class Leftover {
    private static final int PATIENCE_SECONDS = 30;

    private Leftover() {}

    /** Ends the server that runs on this cluster, if one does; a dead one's pid file is left to PostgreSQL itself. */
    static void stop(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) return;
            var lines = Files.readAllLines(file);
            if (lines.isEmpty()) return;
            var process = running(lines.getFirst().strip());
            if (process.isEmpty() || !isPostgresOf(process.get(), cluster)) return;
            process.get().destroy();
            process.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (ExecutionException | TimeoutException fault) {
            throw new IllegalStateException("an earlier PostgreSQL of this folder does not stop", fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> running(String pid) {
        return pid.matches("[0-9]{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    /** A pid may have been given to another program meanwhile: only a postgres with this folder on its command line counts. */
    private static boolean isPostgresOf(ProcessHandle process, Path cluster) throws IOException {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        if (!Files.isReadable(commandLine)) return false;
        var text = Files.readString(commandLine).replace('\0', ' ');
        return text.contains("postgres") && text.contains(cluster.toString());
    }
}
