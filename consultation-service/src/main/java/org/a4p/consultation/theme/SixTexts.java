package org.a4p.consultation.theme;

import java.util.Optional;
import org.a4p.consultation.form.Fields;
import org.a4p.pages.language.Language;
import org.a4p.pages.text.TextMissing;
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

    /** All six as typed into the fields {@code name.ar} and so on; empty if one cannot stand, with its reason beside it. */
    public static Optional<SixLanguages> read(Fields fields, String name, int limit) {
        SixLanguages read = SixLanguages.by(code -> {
            String field = name + "." + code;
            return fields.check(field, () -> checked(code, fields.text(field), limit))
                    .orElse("");
        });
        boolean whole = Language.all().stream()
                .noneMatch(language -> read.in(language.locale()).isEmpty());
        return whole ? Optional.of(read) : Optional.empty();
    }

    /** Whether all six fields were left empty. */
    public static boolean areBlank(Fields fields, String name) {
        return Language.all().stream().allMatch(language -> fields.isBlank(name + "." + language.code()));
    }

    private static String checked(String code, @Nullable String text, int limit) {
        try {
            return Fields.oneLine(text == null ? "" : text.strip(), limit);
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
