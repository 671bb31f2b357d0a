package org.a4p.commitment.declaration;

import java.util.Locale;

/** A name in each of the six official languages. */
public record SixLanguages(String en, String fr, String es, String ar, String ru, String zh) {

    /** The name for this reader; English where the language is none of the six. */
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
