package org.a4p.consultation.theme;

import java.util.Locale;
import java.util.Optional;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.language.Language;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.text.TextMissing;
import org.a4p.pages.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A text in six languages as it comes in; each of the six may be missing, and then the refusal says which.
 *
 * @param en and so on: one line each
 */
public record SixTexts(
        @Nullable String en,
        @Nullable String fr,
        @Nullable String es,
        @Nullable String ar,
        @Nullable String ru,
        @Nullable String zh) {

    /** None of the six. */
    public static final SixTexts NONE = new SixTexts(null, null, null, null, null, null);

    /** All six, each one line of at most so many characters. */
    public SixLanguages complete(int limit) {
        return SixLanguages.by(code -> checked(code, text(code), limit));
    }

    /** All six as typed into the fields {@code name.ar} and so on; empty if one is refused. */
    public Optional<SixLanguages> check(String name, Refusals refusals, int limit) {
        SixLanguages read =
                SixLanguages.by(code -> refusals.check(name + "." + code, () -> checked(code, text(code), limit))
                        .orElse(""));
        boolean whole = Language.all().stream()
                .noneMatch(language -> read.in(language.locale()).isEmpty());
        return whole ? Optional.of(read) : Optional.empty();
    }

    /** Whether all six fields were left empty. */
    public boolean areBlank() {
        return Language.all().stream().allMatch(language -> {
            String text = text(language.code());
            return text == null || text.isBlank();
        });
    }

    /** What was typed for this reader; null if nothing. */
    public @Nullable String in(Locale locale) {
        return text(locale.getLanguage());
    }

    public static SixTexts of(SixLanguages whole) {
        return new SixTexts(whole.en(), whole.fr(), whole.es(), whole.ar(), whole.ru(), whole.zh());
    }

    private static String checked(String code, @Nullable String text, int limit) {
        try {
            return TypedText.line(text, limit);
        } catch (TextMissing missing) {
            throw ThemeRefused.languageMissing(Language.withCode(code).orElse(Language.ENGLISH));
        }
    }

    private @Nullable String text(String code) {
        return switch (code) {
            case "fr" -> fr;
            case "es" -> es;
            case "ar" -> ar;
            case "ru" -> ru;
            case "zh" -> zh;
            default -> en;
        };
    }
}
