package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

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
}
