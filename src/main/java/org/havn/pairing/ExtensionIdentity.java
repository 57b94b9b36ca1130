package org.havn.pairing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Who the extension is, from the file that its build reads too: its client id, its address in Chrome and where pairing leads back to. */
public record ExtensionIdentity(String clientId, String chromeId, List<String> redirects) {
    private static final String FILE = "extension/identity.json";

    /** Scripts on the same machine listen on a port of their choice (RFC 8252); the port is not compared. */
    private static final String LOOPBACK = "http://127.0.0.1/callback";

    public ExtensionIdentity {
        redirects = List.copyOf(redirects);
    }

    static ExtensionIdentity read() {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return json.readValue(file, ExtensionIdentity.class);
        } catch (IOException missing) {
            throw new IllegalStateException("the extension's " + FILE + " is not on the class path", missing);
        }
    }

    List<String> allRedirects() {
        var all = new ArrayList<>(redirects);
        all.add(LOOPBACK);
        return all;
    }

    /** Chrome and Edge know the extension by its key; Firefox gives each installation an origin of its own. */
    public List<String> originPatterns() {
        return List.of("chrome-extension://" + chromeId, "moz-extension://*");
    }
}
