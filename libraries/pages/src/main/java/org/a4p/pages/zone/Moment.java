package org.a4p.pages.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.a4p.pages.language.InLanguage;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;

/** An instant inside a sentence, in New York time to the second: a deadline is missed by seconds. */
public interface Moment extends InLanguage {

    Instant instant();

    @Override
    default String in(Language language, MessageSource messages) {
        return at(ReaderZone.NEW_YORK, language);
    }

    /** The same by the clock on another wall. */
    default String at(ZoneId zone, Language language) {
        Locale locale = language == Language.ENGLISH ? Locale.UK : language.locale();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(instant().atZone(zone));
    }
}
