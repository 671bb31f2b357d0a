package org.a4p.gateway.door;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.WebUtils;

/**
 * A request whose parameters are those of its query: asking the container for parameters would read a form's body, which then
 * could only be passed on as something put together anew.
 */
final class CountedRequest extends HttpServletRequestWrapper {

    private final long largestBody;
    private @Nullable CountedBody body;
    private @Nullable Map<String, String[]> parameters;

    CountedRequest(HttpServletRequest request, long largestBody) {
        super(request);
        this.largestBody = largestBody;
    }

    /** The request beneath, for once a body is not going to be passed on and may be read as the form it is. */
    static HttpServletRequest readable(HttpServletRequest request) {
        CountedRequest untouched = WebUtils.getNativeRequest(request, CountedRequest.class);
        return untouched == null ? request : (HttpServletRequest) untouched.getRequest();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        CountedBody counted = body;
        if (counted == null) {
            counted = new CountedBody(super.getInputStream(), largestBody);
            body = counted;
        }
        return counted;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> present = parameters;
        if (present == null) {
            present = inQuery(getQueryString());
            parameters = present;
        }
        return present;
    }

    private static Map<String, String[]> inQuery(@Nullable String query) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            values.add(decoded(nameAndValue[0]), nameAndValue.length == 1 ? "" : decoded(nameAndValue[1]));
        }
        Map<String, String[]> parameters = new LinkedHashMap<>();
        values.forEach((name, all) -> parameters.put(name, all.toArray(String[]::new)));
        return Collections.unmodifiableMap(parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
