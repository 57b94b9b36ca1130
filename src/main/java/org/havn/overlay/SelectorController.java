package org.havn.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The selectors by which the extension tells whom a page is about: Havn's own, or those of a file the server was given. */
@RestController
class SelectorController {
    private final PageSelectors selectors;
    private final String fingerprint;

    SelectorController(@Value("${havn.selectors}") String file) {
        var bytes = file.isBlank() ? builtIn() : of(Path.of(file));
        try {
            selectors = PageSelectors.read(bytes);
        } catch (PageSelectors.Unusable unusable) {
            var which = file.isBlank() ? "selectors.json" : "HAVN_SELECTORS=" + file;
            throw new IllegalStateException(which + " cannot be handed out: " + unusable.getMessage(), unusable);
        }
        fingerprint = fingerprint(bytes);
    }

    /** Asked again with its ETag, it is sent only if it is another one. */
    @GetMapping("/api/v1/selectors")
    ResponseEntity<PageSelectors> selectors() {
        return ResponseEntity.ok().eTag(fingerprint).body(selectors);
    }

    private static byte[] builtIn() {
        try (var file = new ClassPathResource("selectors.json").getInputStream()) {
            return upToTheLargest(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static byte[] of(Path path) {
        try (var file = Files.newInputStream(path)) {
            return upToTheLargest(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException("HAVN_SELECTORS=" + path + " cannot be read", unreadable);
        }
    }

    /** One byte more than allowed shows that it is too large, whatever it is. */
    private static byte[] upToTheLargest(InputStream file) throws IOException {
        return file.readNBytes(PageSelectors.LARGEST + 1);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
