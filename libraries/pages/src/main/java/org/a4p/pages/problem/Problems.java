package org.a4p.pages.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.ReaderLanguage;
import org.a4p.pages.zone.Moment;
import org.a4p.pages.zone.ReaderZone;
import org.a4p.pages.zone.ZoneNames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a failure: a page for people, {@code application/problem+json} for programs. */
public final class Problems {

    /** When programs may come back after what is only for the moment. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final String application;
    private final IcuMessages messages;
    private final JsonMapper json;
    private final ViewResolver views;

    Problems(String application, IcuMessages messages, JsonMapper json, ViewResolver views) {
        this.application = application;
        this.messages = messages;
        this.json = json;
        this.views = views;
    }

    /** Writes the whole answer, also from a filter, where Spring MVC has not begun. */
    public void answer(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Failure failure = Failures.of(exception);
        if (response.isCommitted()) {
            return;
        }
        Language language = ReaderLanguage.of(request);
        Problem problem = describe(failure, language, request);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        if (failure.kind() == FailureKind.UNAVAILABLE && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(A_MOMENT.toSeconds()));
        }
        if (Audience.of(request) == Audience.PROGRAM) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
        } else {
            page(problem, TypedFields.of(request), language, request, response);
        }
    }

    /** What went wrong as one sentence, for a form that is shown again. */
    public String sentence(Failure failure, Language language) {
        String sentence = messages.text(language, "problem." + failure.slug() + ".detail", failure.arguments());
        return ReaderZone.current()
                .map(zone -> sentence + ownTimes(failure, zone, language))
                .orElse(sentence);
    }

    /** What the sentence says in New York time, by the clock of the reader. */
    private String ownTimes(Failure failure, ZoneId zone, Language language) {
        return Stream.of(failure.arguments())
                .filter(Moment.class::isInstance)
                .map(moment -> " "
                        + messages.text(
                                language,
                                "time.moment-in-zone",
                                ((Moment) moment).at(zone, language),
                                ZoneNames.city(zone, language)))
                .collect(Collectors.joining());
    }

    private Problem describe(Failure failure, Language language, HttpServletRequest request) {
        String key = "problem." + failure.slug();
        return new Problem(
                "/problems/" + application + "/" + failure.slug(),
                messages.text(language, key + ".title"),
                FailureStatus.of(failure).value(),
                sentence(failure, language),
                originalPath(request),
                failure instanceof Unexpected unexpected ? unexpected.traceId() : null);
    }

    private void page(
            Problem problem,
            Map<String, String> typed,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            View view = views.resolveViewName("shell/problem", language.locale());
            if (view == null) {
                throw new IllegalStateException("no view for shell/problem");
            }
            view.render(Map.of("problem", problem, "typed", typed), request, response);
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("the problem page could not be rendered", failed);
        }
    }

    private static String originalPath(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }
}
