package org.havn.overlay;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.havn.candidates.Candidate;
import org.havn.pairing.PairingFixture;
import org.havn.team.Member;
import tools.jackson.databind.JsonNode;

/** Calls of the API as a member, through a browser paired for the test. */
class ApiFixture {
    private final PairingFixture script;

    ApiFixture(PairingFixture script) {
        this.script = script;
    }

    Api as(Member member) {
        return new Api(script, script.pair(member, "test"));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return Api.send(script, method, path, body, headers);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Exchange.JSON.readTree(answer.body());
    }

    static String card(Candidate candidate) {
        return "/api/v1/candidates/" + candidate.id().value() + "/card";
    }

    static String who(String slug, String email, String name) {
        return """
                {"people":[{"ref":"1","url":"https://www.linkedin.com/in/%s/","ids":["in:%s"],"email":"%s","name":"%s"}]}
                """.formatted(slug, slug, email, name);
    }

    /** One paired browser. */
    record Api(PairingFixture script, PairingFixture.Tokens tokens) {
        HttpResponse<String> get(String path, String... headers) {
            return ask("GET", path, "", headers);
        }

        HttpResponse<String> post(String path, String body, String... headers) {
            return ask("POST", path, body, headers);
        }

        HttpResponse<String> ask(String method, String path, String body, String... headers) {
            var all = java.util.Arrays.copyOf(headers, headers.length + 4);
            all[headers.length] = "Authorization";
            all[headers.length + 1] = "Bearer " + tokens.access();
            all[headers.length + 2] = "Content-Type";
            all[headers.length + 3] = "application/json";
            return send(script, method, path, body, all);
        }

        private static HttpResponse<String> send(
                PairingFixture script, String method, String path, String body, String... headers) {
            var request = HttpRequest.newBuilder(script.address(path))
                    .method(
                            method,
                            body.isEmpty()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            if (headers.length > 0) request.headers(headers);
            return script.send(request.build());
        }
    }
}
