package org.havn.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.havn.team.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@HavnTest
@Tag("UC-20")
class PackagesTests {
    private static final URI HERE = URI.create("http://127.0.0.1:8080/VAADIN/dynamic/x");

    private final OfficeFixture office;
    private final Settings settings;

    @TempDir
    private Path folder;

    private Member rikke;

    PackagesTests(OfficeFixture office, Settings settings) {
        this.office = office;
        this.settings = settings;
    }

    @BeforeEach
    void aBuiltExtension() throws IOException {
        office.integration(true);
        rikke = office.recruiter("Rikke Dam");
        for (var name : new String[] {"chrome-mv3", "firefox-mv3"}) {
            var built = Files.createDirectories(folder.resolve(name).resolve("_locales/da"));
            Files.writeString(folder.resolve(name).resolve("manifest.json"), "{\"name\":\"Havn\"}");
            Files.writeString(built.resolve("messages.json"), "{}");
            Files.writeString(folder.resolve(name).resolve("server.json"), "{\"server\":\"https://former.test\"}");
        }
        Files.writeString(folder.resolve("secret.txt"), "not in the extension");
    }

    @Test
    void holdsTheWholeBuildAndTheAddressOfTheServer() {
        var files = unpacked(packages("https://havn.example.test"), Browser.CHROME, HERE);
        assertThat(files).containsOnlyKeys("_locales/da/messages.json", "manifest.json", "server.json");
        assertThat(files.get("server.json")).isEqualTo("{\"server\":\"https://havn.example.test\"}");
    }

    /** Whoever sends another host may do so only where no address is named, and then harms nobody but themselves. */
    @Test
    void takesTheAddressAskedAtOnlyWhereNoneIsNamed() {
        assertThat(unpacked(packages(""), Browser.FIREFOX, HERE).get("server.json"))
                .isEqualTo("{\"server\":\"http://127.0.0.1:8080\"}");
        assertThat(unpacked(packages("https://havn.example.test"), Browser.FIREFOX, URI.create("https://evil.test/"))
                        .get("server.json"))
                .contains("havn.example.test")
                .doesNotContain("evil");
    }

    @Test
    void leadsOutOfItsFolderByNoLink() throws IOException {
        Files.createSymbolicLink(folder.resolve("chrome-mv3/link.txt"), folder.resolve("secret.txt"));
        assertThat(unpacked(packages(""), Browser.CHROME, HERE)).doesNotContainKey("link.txt");
    }

    @Test
    void isTheSameFileEachTime() {
        var packages = packages("https://havn.example.test");
        assertThat(written(packages, Browser.CHROME, HERE)).isEqualTo(written(packages, Browser.CHROME, HERE));
    }

    @Test
    void isNotGivenWhileTheIntegrationIsOff() {
        office.integration(false);
        try {
            assertRefused(Refusal.INTEGRATION_OFF, () -> written(packages(""), Browser.CHROME, HERE));
        } finally {
            office.integration(true);
        }
    }

    @Test
    void whatWasNotBuiltIsNotOffered() {
        assertThat(packages("").offered()).containsExactly(Browser.CHROME, Browser.FIREFOX);
        assertThat(new Packages("", "", settings, JsonMapper.builder().build()).offered())
                .isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> written(packages(""), Browser.EDGE, HERE));
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0, FIREFOX",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0, EDGE",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36, CHROME",
        "'', CHROME"
    })
    void knowsTheReadersBrowser(String userAgent, Browser browser) {
        assertThat(Browser.of(userAgent)).isEqualTo(browser);
    }

    private Packages packages(String publicAddress) {
        return new Packages(
                folder.toString(), publicAddress, settings, JsonMapper.builder().build());
    }

    private byte[] written(Packages packages, Browser browser, URI asked) {
        var bytes = new ByteArrayOutputStream();
        try {
            packages.write(rikke, browser, asked, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private Map<String, String> unpacked(Packages packages, Browser browser, URI asked) {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(packages, browser, asked)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
