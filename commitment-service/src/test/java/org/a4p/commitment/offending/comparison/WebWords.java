package org.a4p.commitment.offending.comparison;

import org.a4p.commitment.offending.version.PeekingVersion;
import org.springframework.web.bind.annotation.GetMapping;

/** Breaks the rules on purpose: comparing that knows the web. */
public class WebWords {

    @GetMapping("/words")
    PeekingVersion version() {
        return new PeekingVersion(this);
    }

    /** A controller that anybody may call. */
    public static class LoudController {}
}
