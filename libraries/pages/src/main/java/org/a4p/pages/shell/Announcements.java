package org.a4p.pages.shell;

import com.ibm.icu.text.PluralRules;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sentences the script speaks: one per plural form of the language, with {@code {n}} where the figure goes. */
final class Announcements {

    private final IcuMessages messages;
    private final JsonMapper json;

    Announcements(IcuMessages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** E.g. {@code {"one":"1 new contribution","other":"{n} new contributions"}}. */
    public String newItems(Locale locale) {
        return forms("live.new", locale);
    }

    /** The same on the button that shows them. */
    public String showItems(Locale locale) {
        return forms("live.show", locale);
    }

    private String forms(String key, Locale locale) {
        Language language = Language.of(locale);
        PluralRules rules = PluralRules.forLocale(language.locale());
        Map<String, String> forms = new TreeMap<>();
        for (String form : rules.getKeywords()) {
            sample(rules.getSamples(form)).ifPresent(number -> forms.put(form, sentence(key, language, number)));
        }
        return json.writeValueAsString(forms);
    }

    private String sentence(String key, Language language, long number) {
        return messages.text(language, key, number).replace(Long.toString(number), "{n}");
    }

    private static Optional<Long> sample(@Nullable Collection<Double> samples) {
        return samples == null
                ? Optional.empty()
                : samples.stream()
                        .filter(value -> value < 1000)
                        .map(Double::longValue)
                        .findFirst();
    }
}
