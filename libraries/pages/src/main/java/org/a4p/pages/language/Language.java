package org.a4p.pages.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the six official languages of the United Nations. */
public enum Language {
    ARABIC("ar", "العربية"),
    CHINESE("zh", "中文"),
    ENGLISH("en", "English"),
    FRENCH("fr", "Français"),
    RUSSIAN("ru", "Русский"),
    SPANISH("es", "Español");

    private final Locale locale;
    private final String ownName;

    Language(String code, String ownName) {
        this.locale = Locale.of(code);
        this.ownName = ownName;
    }

    /** All six, in the order of the English alphabet that United Nations pages use. */
    public static List<Language> all() {
        return List.of(values());
    }

    /** The language with this ISO 639 code, if it is one of the six. */
    public static Optional<Language> withCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language of this locale, whatever its country; English for all others. */
    public static Language of(Locale locale) {
        return withCode(locale.getLanguage()).orElse(ENGLISH);
    }

    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** Citations are written in Latin digits in every language, and figures beside them must not use others. */
    ULocale figures() {
        return ULocale.forLocale(locale).setKeywordValue("numbers", "latn");
    }

    /** The language named in itself, as the language switch shows it. */
    public String ownName() {
        return ownName;
    }

    /** {@code rtl} or {@code ltr}, for the {@code dir} attribute. */
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    /** "a, b and c" with this language's own comma and conjunction. */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }
}
