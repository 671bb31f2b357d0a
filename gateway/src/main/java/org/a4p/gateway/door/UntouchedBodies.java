package org.a4p.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.a4p.pages.problem.RequestRefused;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees to it that nothing reads a body before it is passed on, and that none is larger than allowed, whatever it announces. */
final class UntouchedBodies extends OncePerRequestFilter {

    private static final Pattern BROKEN_ENCODING = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** Where a thread takes files: by programs as they are, and in the forms of its page. */
    private static final Pattern FILES = Pattern.compile("/api/threads/[^/]+/attachments");

    private static final Pattern FORMS_WITH_FILES =
            Pattern.compile("/threads/[^/]+/(attachments|contributions|preview|draft|clearances)");

    private final DataSize largest;
    private final DataSize largestText;
    private final DataSize largestUpload;

    /**
     * @param largestText for a whole declaration
     * @param largestUpload for files
     */
    UntouchedBodies(DataSize largest, DataSize largestText, DataSize largestUpload) {
        this.largest = largest;
        this.largestText = largestText;
        this.largestUpload = largestUpload;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && BROKEN_ENCODING.matcher(query).find()) {
            throw new Failure(FailureKind.MALFORMED, "malformed-address");
        }
        long allowed = allowed(request).toBytes();
        if (request.getContentLengthLong() > allowed) {
            throw RequestRefused.bodyTooLarge();
        }
        chain.doFilter(new UntouchedRequest(request, allowed), response);
    }

    private DataSize allowed(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/declarations/") || path.startsWith("/api/declarations/")) {
            return largestText;
        }
        boolean files =
                FILES.matcher(path).matches() || (FORMS_WITH_FILES.matcher(path).matches() && isFormWithFiles(request));
        return files ? largestUpload : largest;
    }

    private static boolean isFormWithFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
