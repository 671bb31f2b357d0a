package org.a4p.pages.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.pages.problem.RequestRefused;
import org.a4p.pages.problem.StaleVersion;

/**
 * Which version of a thing the sender saw before changing it: the {@code ETag} it came with, in {@code If-Match}, or a form's
 * field {@value #FIELD}.
 *
 * @param number counted from 0
 */
public record SeenVersion(int number) {

    static final String FIELD = "version";

    private static final Pattern TAG = Pattern.compile("\"?([0-9]{1,9})\"?");

    /**
     * Reads an {@code ETag} of this platform's.
     *
     * @throws RequestRefused if there is none, or {@code *}, which would match what its sender never saw
     * @throws StaleVersion if it is no tag of ours, so that it cannot match
     */
    public static SeenVersion read(String stated) {
        if (stated.isBlank() || stated.strip().equals("*")) {
            throw RequestRefused.versionNotStated();
        }
        Matcher matcher = TAG.matcher(stated.strip());
        if (!matcher.matches()) {
            throw new StaleVersion();
        }
        return new SeenVersion(Integer.parseInt(matcher.group(1)));
    }

    /** The {@code ETag} of a thing at this version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Passes if the thing still is as it was seen; {@link StaleVersion} otherwise. */
    public void require(int current) {
        if (number != current) {
            throw new StaleVersion();
        }
    }
}
