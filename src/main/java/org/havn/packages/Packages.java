package org.havn.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Packs what the extension's build left in a folder, as it is asked for: the server's address goes into each package. */
@Service
public class Packages {
    /** Where the extension looks for the address it offers at first. */
    static final String ADDRESS = "server.json";

    private static final String MANIFEST = "manifest.json";

    /** The same build gives the same file, whenever it is packed. */
    private static final FileTime WHENEVER = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final String folder;
    private final String publicAddress;
    private final Settings settings;
    private final JsonMapper json;

    Packages(
            @Value("${havn.packages}") String folder,
            @Value("${havn.url}") String publicAddress,
            Settings settings,
            JsonMapper json) {
        this.folder = folder;
        this.publicAddress = publicAddress;
        this.settings = settings;
        this.json = json;
    }

    /** The browsers for which there is a package; none where the extension was not built. */
    public Set<Browser> offered() {
        var offered = EnumSet.noneOf(Browser.class);
        for (var browser : Browser.values())
            if (!folder.isBlank() && Files.isRegularFile(built(browser).resolve(MANIFEST))) offered.add(browser);
        return offered;
    }

    /**
     * Writes the package as a zip. {@code asked} is the address at which the member reached this server; it counts only
     * where the administrator has named none. Refused while the integration is off, and where there is no package.
     */
    public void write(Member by, Browser browser, URI asked, OutputStream to) throws IOException {
        if (!by.active()) throw new Refused(Refusal.NOT_ALLOWED);
        if (!settings.current().integrationEnabled()) throw new Refused(Refusal.INTEGRATION_OFF);
        if (!offered().contains(browser)) throw new Refused(Refusal.NOT_FOUND);
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        var root = built(browser);
        for (var file : files(root)) {
            enter(zip, root.relativize(file).toString().replace('\\', '/'));
            Files.copy(file, zip);
            zip.closeEntry();
        }
        enter(zip, ADDRESS);
        zip.write(json.writeValueAsBytes(Map.of("server", address(asked))));
        zip.closeEntry();
        zip.finish();
    }

    private Path built(Browser browser) {
        return Path.of(folder).resolve(browser.folder());
    }

    /** Regular files only, and no link that leads out of the folder; a former address is not packed again. */
    private static List<Path> files(Path root) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.equals(root.resolve(ADDRESS)))
                    .sorted()
                    .toList();
        }
    }

    private static void enter(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(WHENEVER);
        zip.putNextEntry(entry);
    }

    private String address(URI asked) {
        if (!publicAddress.isBlank()) return publicAddress;
        return asked.getScheme() + "://" + asked.getRawAuthority();
    }
}
