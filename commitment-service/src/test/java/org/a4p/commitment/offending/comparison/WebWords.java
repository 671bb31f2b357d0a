package org.a4p.commitment.offending.comparison;

import org.springframework.web.bind.annotation.GetMapping;

/** Breaks the rule on purpose: comparing that knows the web. */
public class WebWords {

    @GetMapping("/words")
    String words() {
        return "";
    }
}
