package org.a4p.pages.language;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** A name or a short text in each of the six official languages. */
public record SixLanguages(String en, String fr, String es, String ar, String ru, String zh) {

    /** Makes one of the texts by the codes of their languages. */
    public static SixLanguages by(UnaryOperator<String> text) {
        return new SixLanguages(
                text.apply("en"),
                text.apply("fr"),
                text.apply("es"),
                text.apply("ar"),
                text.apply("ru"),
                text.apply("zh"));
    }

    /** The text for this reader; English where the language is none of the six. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> fr;
            case "es" -> es;
            case "ar" -> ar;
            case "ru" -> ru;
            case "zh" -> zh;
            default -> en;
        };
    }
}
