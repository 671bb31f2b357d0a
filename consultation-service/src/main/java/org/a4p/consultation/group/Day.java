package org.a4p.consultation.group;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.a4p.pages.language.InLanguage;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;

/** A day inside a sentence. */
public record Day(LocalDate date) implements InLanguage {

    @Override
    public String in(Language language, MessageSource messages) {
        return in(language == Language.ENGLISH ? Locale.UK : language.locale());
    }

    /** The day as this reader writes it, e.g. "11 September 2018". */
    public String in(Locale locale) {
        Locale regional = locale.getLanguage().equals("en") ? Locale.UK : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(regional)
                .format(date);
    }
}
