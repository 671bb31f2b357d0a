package org.a4p.consultation.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.text.TypedText;
import org.jspecify.annotations.Nullable;

/** A round as the secretariat wants it, until it opens. */
public record Plan(
        ThemeId theme,
        SixLanguages titles,
        List<SixLanguages> questions,
        List<BackgroundDocument> documents,
        List<DelegationCode> facilitators,
        List<String> officers,
        Dates dates) {

    public static final int TITLE_LIMIT = 200;
    public static final int QUESTION_LIMIT = 500;
    static final int ACCOUNT_LIMIT = 128;
    public static final int MOST_QUESTIONS = 20;
    public static final int MOST_DOCUMENTS = 40;
    public static final int MOST_GUIDES = 20;

    public Plan {
        questions = List.copyOf(questions);
        documents = List.copyOf(documents);
        facilitators = List.copyOf(facilitators);
        officers = List.copyOf(officers);
        if (facilitators.isEmpty() && officers.isEmpty()) {
            throw ConsultationRefused.facilitatorMissing();
        }
    }

    /** The name of an account, as a token has it. */
    public static String account(String typed) {
        return TypedText.line(typed, ACCOUNT_LIMIT);
    }

    Plan at(Dates other) {
        return new Plan(theme, titles, questions, documents, facilitators, officers, other);
    }

    /**
     * The instants of a round, in order.
     *
     * @param readingFrom from when on it is only read; null if it is not read in silence before it closes
     */
    public record Dates(Instant opens, @Nullable Instant readingFrom, Instant closes) {

        /** Typing takes time: a round that was to open when the form was begun opens at once. */
        static final Duration AT_ONCE = Duration.ofMinutes(10);

        private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

        public Dates {
            // As precise as the store, so that what was stored equals what was asked for.
            opens = opens.truncatedTo(ChronoUnit.MILLIS);
            readingFrom = readingFrom == null ? null : readingFrom.truncatedTo(ChronoUnit.MILLIS);
            closes = inReach(closes).truncatedTo(ChronoUnit.MILLIS);
            if (!opens.isBefore(closes)) {
                throw ConsultationRefused.closingBeforeOpening();
            }
            if (readingFrom != null && !(opens.isBefore(readingFrom) && readingFrom.isBefore(closes))) {
                throw ConsultationRefused.readingOutOfOrder();
            }
        }

        /** The instant, if the store and a page can hold it: until the end of the year 9999. */
        static Instant inReach(Instant instant) {
            if (instant.isAfter(LAST)) {
                throw new InstantUnreadable();
            }
            return instant;
        }

        /** Passes unless the round would open in the past. */
        void requireAhead(Instant now) {
            if (opens.isBefore(now.minus(AT_ONCE)) || !closes.isAfter(now)) {
                throw ConsultationRefused.openingInThePast();
            }
        }
    }
}
