package org.havn.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of the API by example. */
record Exchange(String file, JsonNode json) {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FOLDER = Path.of("src/test/resources/contract");

    static Exchange read(String name) {
        try {
            return new Exchange(name, JSON.readTree(Files.readString(FOLDER.resolve(name + ".json"))));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static Stream<Exchange> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".json"))
                    .map(file -> read(file.substring(0, file.length() - ".json".length())))
                    .sorted(java.util.Comparator.comparing(Exchange::file))
                    .toList()
                    .stream();
        }
    }

    Optional<String> as() {
        return json.has("as") ? Optional.of(json.get("as").asString()) : Optional.empty();
    }

    List<String> after() {
        return json.has("after")
                ? json.get("after").valueStream().map(JsonNode::asString).toList()
                : List.of();
    }

    String method() {
        return json.at("/request/method").asString();
    }

    int status() {
        return json.at("/response/status").asInt();
    }

    @Override
    public String toString() {
        return file + ": " + json.get("name").asString();
    }
}
