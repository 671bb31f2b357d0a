package org.a4p.notification.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.a4p.pages.language.InLanguage;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;

/** An instant inside a sentence, in New York time to the minute; a mail cannot know the reader's own. */
record Moment(Instant instant) implements InLanguage {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Override
    public String in(Language language, MessageSource messages) {
        Locale locale = language == Language.ENGLISH ? Locale.UK : language.locale();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(NEW_YORK));
    }
}
