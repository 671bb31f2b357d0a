package org.a4p.pages.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.exc.InvalidNullException;

/** Gives every exception its named failure; what has none is {@link Unexpected} and goes to the log. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static Failure of(Exception exception) {
        return switch (exception) {
            case Failure failure -> failure;
            case HttpMessageNotReadableException unreadable -> bodyFailure(unreadable);
            case InvalidParameterException unreadable -> ofStatus(unreadable.getErrorCode(), unreadable);
            case MissingServletRequestParameterException missing ->
                RequestRefused.valueMissing(missing.getParameterName());
            case MissingRequestHeaderException missing -> RequestRefused.valueMissing(missing.getHeaderName());
            case MethodArgumentTypeMismatchException unfitting -> RequestRefused.valueUnfitting(unfitting.getName());
            case HttpRequestMethodNotSupportedException ignored -> RequestRefused.methodNotAllowed();
            case HttpMediaTypeNotSupportedException ignored -> RequestRefused.unsupportedMediaType();
            case HttpMediaTypeNotAcceptableException ignored -> RequestRefused.notAcceptable();
            case ErrorResponse response -> ofStatus(response.getStatusCode().value(), exception);
            default -> unexpected(exception);
        };
    }

    /** For what failed before or outside Spring MVC, where only a status is known. */
    static Failure ofStatus(int status, Exception exception) {
        return switch (status) {
            case 400 ->
                exception instanceof InvalidParameterException
                        ? RequestRefused.unreadableForm()
                        : RequestRefused.unfitting();
            case 401 -> new NotSignedIn();
            case 403 -> RequestRefused.notAllowed();
            case 404 -> new NotFound();
            case 405 -> RequestRefused.methodNotAllowed();
            case 406 -> RequestRefused.notAcceptable();
            case 413 -> RequestRefused.bodyTooLarge();
            case 415 -> RequestRefused.unsupportedMediaType();
            case 503 -> RequestRefused.unavailable();
            default ->
                HttpStatusCode.valueOf(status).is4xxClientError() ? RequestRefused.unfitting() : unexpected(exception);
        };
    }

    /**
     * A reader that stops at a limit throws its own failure through the converter; that one says more. So does the place
     * where nothing stands in a list.
     */
    private static Failure bodyFailure(Exception unreadable) {
        Throwable cause = unreadable.getCause();
        while (cause != null) {
            if (cause instanceof Failure failure) {
                return failure;
            }
            if (cause instanceof InvalidNullException nothing) {
                return RequestRefused.valueMissing(place(nothing));
            }
            cause = cause.getCause();
        }
        return RequestRefused.unreadableBody();
    }

    /** Where in the body it stands, e.g. {@code attachments.0}. */
    private static String place(InvalidNullException nothing) {
        String place = nothing.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
        return place.isEmpty() ? "?" : place;
    }

    private static Failure unexpected(Exception exception) {
        String traced = MDC.get("traceId");
        String traceId = traced == null || traced.isEmpty()
                ? HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong())
                : traced;
        LOG.error("Unexpected failure, trace {}", traceId, exception);
        return new Unexpected(traceId);
    }
}
