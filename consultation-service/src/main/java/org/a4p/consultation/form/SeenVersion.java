package org.a4p.consultation.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.pages.problem.StaleVersion;
import org.jspecify.annotations.Nullable;

/**
 * The version of a thing its changer has seen: {@code "3"} in {@code If-Match}, {@code 3} in a form's field {@code
 * version}.
 */
public record SeenVersion(int number) {

    private static final Pattern TAG = Pattern.compile("\"?(\\d{1,9})\"?");

    /**
     * Reads a header or a field.
     *
     * @throws VersionNotStated if there is none, or {@code *}, which would match what its sender never saw
     * @throws StaleVersion if it is no version of ours, so cannot be the present one
     */
    public static SeenVersion read(@Nullable String stated) {
        if (stated == null || stated.isBlank() || stated.strip().equals("*")) {
            throw new VersionNotStated();
        }
        Matcher tag = TAG.matcher(stated.strip());
        if (!tag.matches()) {
            throw new StaleVersion();
        }
        return new SeenVersion(Integer.parseInt(tag.group(1)));
    }

    /** As an entity tag writes it. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Passes if the thing is as it was seen; {@link StaleVersion} if it has changed since. */
    public void require(int present) {
        if (number != present) {
            throw new StaleVersion();
        }
    }
}
