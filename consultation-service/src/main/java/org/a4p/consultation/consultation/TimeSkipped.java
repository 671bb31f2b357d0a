package org.a4p.consultation.consultation;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.a4p.pages.language.InLanguage;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.springframework.context.MessageSource;

/** A time of day that New York leaves out in the night its clocks go forward. */
public final class TimeSkipped extends Failure {

    TimeSkipped(LocalDateTime typed) {
        super(FailureKind.UNPROCESSABLE, "time-skipped", new Local(typed));
    }

    private record Local(LocalDateTime time) implements InLanguage {

        @Override
        public String in(Language language, MessageSource messages) {
            Locale locale = language == Language.ENGLISH ? Locale.UK : language.locale();
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(time);
        }
    }
}
