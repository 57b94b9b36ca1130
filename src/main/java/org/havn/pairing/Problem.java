package org.havn.pairing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.havn.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** An error as the extension gets it: a problem document (RFC 9457) whose {@code code} stays the same over versions. */
public record Problem(HttpStatus status, String code, Map<String, Object> more) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Problem {
        more = Map.copyOf(more);
    }

    public Problem(HttpStatus status, String code) {
        this(status, code, Map.of());
    }

    public static Problem of(Refusal refusal) {
        return new Problem(status(refusal), refusal.code());
    }

    /** The same, with one more thing to know. */
    public Problem with(String name, Object value) {
        return new Problem(status, code, Map.of(name, value));
    }

    public Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:havn:problem:" + code);
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("code", code);
        body.putAll(more);
        return body;
    }

    public byte[] json() {
        return JSON.writeValueAsBytes(body());
    }

    public void write(HttpServletResponse response) throws IOException {
        var json = json();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED, ROLE_NEEDED, INTEGRATION_OFF -> HttpStatus.FORBIDDEN;
            case CHOOSE_PERSON, CONFLICT, ALREADY_TOUCHED -> HttpStatus.CONFLICT;
            case TOO_LARGE, FILE_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY, MALFORMED, MISSING_FIELD -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
