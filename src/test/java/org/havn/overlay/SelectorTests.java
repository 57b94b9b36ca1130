package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.havn.overlay.ApiFixture.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.pairing.PairingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@HavnTest
@Tag("UC-19")
class SelectorTests {
    private final ApiFixture calls;
    private final OfficeFixture office;

    SelectorTests(PairingFixture script, OfficeFixture office) {
        this.calls = new ApiFixture(script);
        this.office = office;
    }

    @BeforeEach
    void theIntegrationIsOn() {
        office.integration(true);
    }

    @Test
    void everyPairedBrowserIsHandedTheWholeFileAndNobodyElse() throws IOException {
        var file = JsonMapper.shared().readTree(Files.readString(Path.of("src/main/resources/selectors.json")));
        var answer = calls.as(office.interviewer("Ivan Toft")).get("/api/v1/selectors");
        assertThat(json(answer)).isEqualTo(file);
        var etag = answer.headers().firstValue("ETag").orElseThrow();
        var again = calls.as(office.readOnly("Vera Holt")).get("/api/v1/selectors", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(calls.send("GET", "/api/v1/selectors", "").statusCode()).isEqualTo(401);
    }

    @Test
    void aFileOfTheServersOwnIsHandedOutInstead(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("mended.json"), "{\"version\":2,\"selectors\":{\"pvsName\":\"h9\"}}");
        var answer = new SelectorController(file.toString()).selectors();
        assertThat(Objects.requireNonNull(answer.getBody()).selectors())
                .containsExactly(java.util.Map.entry("pvsName", "h9"));
        assertThat(answer.getHeaders().getETag())
                .isNotEqualTo(
                        new SelectorController("").selectors().getHeaders().getETag());
    }

    @Test
    void aFileThatCannotBeHandedOutStopsTheStartAndSaysWhy(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(folder.resolve("broken.json"), "{\"version\":2,\"selectors\":{\"pvsName\":\"h1[\"}}");
        assertThatThrownBy(() -> new SelectorController(file.toString()))
                .hasMessage("HAVN_SELECTORS=" + file + " cannot be handed out: \"pvsName\" is not a selector of CSS");
        assertThatThrownBy(() ->
                        new SelectorController(folder.resolve("nowhere.json").toString()))
                .hasMessageContaining("nowhere.json cannot be read");
        assertThatThrownBy(() -> new SelectorController("/dev/zero")).hasMessageContaining("larger than 65536 bytes");
    }
}
