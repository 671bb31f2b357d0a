package org.a4p.commitment.version;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.pages.problem.VersionNotStated;
import org.jspecify.annotations.Nullable;

/** The entity tag that stands for "this was the latest version when I looked": its ordinal in quotes, {@code "0"} for none. */
final class LatestVersion {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private LatestVersion() {}

    static String tag(int ordinal) {
        return "\"" + ordinal + "\"";
    }

    /**
     * The ordinal that an {@code If-Match} header states.
     *
     * @throws VersionNotStated if there is none, or {@code *}, which would match what its sender never saw
     * @throws NewerVersionPublished if it is no tag of ours, so cannot be the latest
     */
    static int stated(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new VersionNotStated();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new NewerVersionPublished();
        }
        return Integer.parseInt(tag.group(1));
    }
}
