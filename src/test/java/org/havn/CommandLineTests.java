package org.havn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./dev} finds on a machine. */
class CommandLineTests {
    @TempDir
    private Path machine;

    @Test
    void takesTheOldestPostgresThatIsNewEnough() throws Exception {
        postgres("14.9");
        postgres("17.2");
        postgres("16.4 (Debian 16.4-1)");
        assertThat(found()).isEqualTo(machine.resolve("16/bin").toString());
    }

    @Test
    void findsNoneWhereThereIsNoneAndGoesOn() throws Exception {
        postgres("14.9");
        Files.createDirectories(machine.resolve("15/bin"));
        assertThat(found()).isEmpty();
    }

    private void postgres(String version) throws IOException {
        var bin = Files.createDirectories(
                machine.resolve(version.substring(0, version.indexOf('.'))).resolve("bin"));
        for (var program : new String[] {"initdb", "pg_ctl"}) {
            var file = bin.resolve(program);
            Files.writeString(file, "#!/bin/sh\necho '" + program + " (PostgreSQL) " + version + "'\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private String found() throws IOException, InterruptedException {
        var script =
                new ProcessBuilder("bash", "-c", "source ./dev >/dev/null; found=$(find_postgres); echo \"$found\"");
        script.environment().put("HAVN_POSTGRES", machine + "/*/bin");
        var process = script.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
