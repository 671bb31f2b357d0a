package org.a4p.notification.distribution;

import java.util.Map;
import org.a4p.pages.language.Language;

/** Names by language, as events carry them. */
final class Names {

    private Names() {}

    static String in(Language language, Map<String, String> names) {
        return names.getOrDefault(language.code(), names.getOrDefault("en", ""));
    }
}
