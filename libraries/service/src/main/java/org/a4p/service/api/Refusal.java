package org.a4p.service.api;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.http.HttpStatus;

/** The refusals that follow from what a method asks for, each described once for all methods. */
enum Refusal {
    MALFORMED(HttpStatus.BAD_REQUEST, "Malformed", "The request cannot be read, or lacks its `Idempotency-Key`."),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "NotSignedIn", "There is no valid access token."),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "NotAllowed", "It is not open to the officer's role or delegation."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "NotFound", "There is nothing at this address, or nothing for this reader."),
    CONFLICT(HttpStatus.CONFLICT, "Conflict", "The state of things does not allow it now."),
    STALE(HttpStatus.PRECONDITION_FAILED, "Stale", "It is not as it was seen any more: somebody was faster."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "TooLarge", "The body is too large."),
    UNPROCESSABLE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Unprocessable",
            "A value is missing or does not fit, or the `Idempotency-Key` was used for another request."),
    VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED, "VersionMissing", "`If-Match` is missing.");

    private static final String PROBLEM = "#/components/schemas/Problem";

    private final HttpStatus status;
    private final String component;
    private final String description;

    Refusal(HttpStatus status, String component, String description) {
        this.status = status;
        this.component = component;
        this.description = description;
    }

    String status() {
        return Integer.toString(status.value());
    }

    /** The name of its description among the components. */
    String component() {
        return component;
    }

    ApiResponse response() {
        return new ApiResponse().description(description).content(problem());
    }

    ApiResponse reference() {
        return new ApiResponse().$ref("#/components/responses/" + component);
    }

    /** The body of every refusal (RFC 9457). */
    static Content problem() {
        return new Content()
                .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM)));
    }
}
