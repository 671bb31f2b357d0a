package org.a4p.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.ReaderLanguage;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What stands in one part of a page when only that part failed; the rest of the page is none of its business. */
@Component
final class FragmentProblem {

    private final IcuMessages messages;

    FragmentProblem(IcuMessages messages) {
        this.messages = messages;
    }

    /** Whether htmx asks for a part of a page rather than for a page. */
    static boolean isAsked(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    void answer(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = ReaderLanguage.of(request);
        String key = "problem." + failure.slug();
        String html = "<p class=\"problem\" role=\"alert\" lang=\"%s\" dir=\"%s\"><strong>%s</strong> %s</p>"
                .formatted(
                        language.code(),
                        language.direction(),
                        HtmlUtils.htmlEscape(messages.text(language, key + ".title")),
                        HtmlUtils.htmlEscape(messages.text(language, key + ".detail", failure.arguments())));
        response.resetBuffer();
        response.setStatus(FailureStatus.of(failure).value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
