package org.a4p.consultation.consultation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.pages.language.InLanguage;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.springframework.context.MessageSource;

/** A consultation cannot be planned or changed like this; the slug says why. */
public final class ConsultationRefused extends Failure {

    private ConsultationRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** A background document lies at an address that is not safe to open. */
    public static ConsultationRefused addressNotSecure() {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "address-not-secure");
    }

    /** A round that has opened was to be planned differently. */
    public static ConsultationRefused consultationHasOpened() {
        return new ConsultationRefused(FailureKind.CONFLICT, "consultation-has-opened");
    }

    /** Somebody wanted to speak before the round opened. */
    public static ConsultationRefused consultationNotOpenYet(Instant opens) {
        return new ConsultationRefused(FailureKind.CONFLICT, "consultation-not-open-yet", new NewYorkTime(opens));
    }

    /** A round that is still going on was to be archived. */
    public static ConsultationRefused consultationNotOver(Instant closes) {
        return new ConsultationRefused(FailureKind.CONFLICT, "consultation-not-over", new NewYorkTime(closes));
    }

    /** Somebody wanted to speak when the round was over, be it by a second. */
    public static ConsultationRefused consultationOver(Instant closed) {
        return new ConsultationRefused(FailureKind.CONFLICT, "consultation-over", new NewYorkTime(closed));
    }

    /** An extension would not give more time. */
    static ConsultationRefused extensionNotLater(Instant closes) {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "extension-not-later", new NewYorkTime(closes));
    }

    /** A round of consultation has nobody to guide it. */
    public static ConsultationRefused facilitatorMissing() {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "facilitator-missing");
    }

    /** A facilitator of other rounds wanted to guide this one. */
    public static ConsultationRefused notFacilitatorHere() {
        return new ConsultationRefused(FailureKind.FORBIDDEN, "not-facilitator-here");
    }

    /** A round that is not going on was to be given more time. */
    public static ConsultationRefused nothingToExtend() {
        return new ConsultationRefused(FailureKind.CONFLICT, "nothing-to-extend");
    }

    /** Somebody wanted to speak when silent reading had begun, be it by a second. */
    public static ConsultationRefused silentReading(Instant since) {
        return new ConsultationRefused(FailureKind.CONFLICT, "silent-reading", new NewYorkTime(since));
    }

    /** A round of consultation has more questions, documents or facilitators than anybody can follow. */
    public static ConsultationRefused tooManyParts(int most) {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "too-many-parts", most);
    }

    /** A facilitating delegation is in no directory. */
    public static ConsultationRefused unknownFacilitator(String code) {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "facilitator-unknown", code);
    }

    /** A round of consultation needs a theme that exists. */
    public static ConsultationRefused unknownTheme() {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "theme-unknown");
    }

    /** A round would close before it opens. */
    static ConsultationRefused closingBeforeOpening() {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "closing-before-opening");
    }

    /** Silent reading would begin before the round opens or after it closes. */
    static ConsultationRefused readingOutOfOrder() {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "reading-out-of-order");
    }

    /** A round would open in the past. */
    static ConsultationRefused openingInThePast() {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "opening-in-the-past");
    }

    /** The officer may do this, but not while the consultation stands where it stands. */
    static ConsultationRefused notInThisState(ConsultationState state) {
        return new ConsultationRefused(FailureKind.CONFLICT, "not-in-this-state", new StateName(state));
    }

    /** A time of day that New York leaves out in the night its clocks go forward. */
    static ConsultationRefused timeSkipped(LocalDateTime typed) {
        return new ConsultationRefused(FailureKind.UNPROCESSABLE, "time-skipped", new WallTime(typed));
    }

    private record StateName(ConsultationState state) implements InLanguage {
        @Override
        public String in(Language language, MessageSource messages) {
            return messages.getMessage("consultation.state." + state, null, language.locale())
                    .toLowerCase(Locale.of(language.code()));
        }
    }

    private record WallTime(LocalDateTime time) implements InLanguage {
        @Override
        public String in(Language language, MessageSource messages) {
            Locale locale = language == Language.ENGLISH ? Locale.UK : language.locale();
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(time);
        }
    }
}
