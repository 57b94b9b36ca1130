package org.havn.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.havn.pairing.Problem;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every error of the API as a problem document with a stable code; nothing of how it came about. */
@RestControllerAdvice
class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refused refused) {
        if (refused.reason() == Refusal.DO_NOT_CONTACT && !refused.names().isEmpty())
            return answer(
                    Problem.of(refused.reason()).with("reason", refused.names().getFirst()));
        return answer(Problem.of(refused.reason()));
    }

    /** The person who reads it chooses; so the answer names who there is to choose from. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> choose(ChoiceNeeded choice) {
        return answer(
                new Problem(HttpStatus.CONFLICT, Refusal.CHOOSE_PERSON.code(), Map.of("people", choice.people())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyCap.BodyTooLarge) return answer(Problem.of(Refusal.TOO_LARGE));
            if (cause instanceof Refused refused) return refused(refused);
        }
        return answer(Problem.of(Refusal.MALFORMED));
    }

    /** An id in the address that is none names nothing that exists. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noSuchId(MethodArgumentTypeMismatchException fault) {
        return answer(Problem.of(Refusal.NOT_FOUND));
    }

    /** The other side went away while it was answered: there is nobody to tell. */
    @ExceptionHandler
    void goneAway(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> other(Exception fault, HttpServletRequest request) {
        if (fault instanceof ErrorResponse known)
            return answer(problem(HttpStatus.valueOf(known.getStatusCode().value())));
        LOG.error("a call of the API failed: {}", request.getMethod(), fault);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    static Problem problem(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.of(Refusal.NOT_FOUND);
            case BAD_REQUEST -> Problem.of(Refusal.MALFORMED);
            case CONTENT_TOO_LARGE -> Problem.of(Refusal.TOO_LARGE);
            case METHOD_NOT_ALLOWED -> new Problem(status, "method-not-allowed");
            case UNSUPPORTED_MEDIA_TYPE -> new Problem(status, "json-only");
            case NOT_ACCEPTABLE -> new Problem(status, "not-acceptable");
            default -> status.is5xxServerError() ? new Problem(status, "server-fault") : new Problem(status, "refused");
        };
    }

    private static ResponseEntity<Map<String, Object>> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.body());
    }
}
