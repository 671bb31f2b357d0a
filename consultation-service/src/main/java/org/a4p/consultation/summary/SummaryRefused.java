package org.a4p.consultation.summary;

import java.time.Instant;
import org.a4p.consultation.consultation.NewYorkTime;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A summary or a correction of it cannot stand; the slug says why. */
public final class SummaryRefused extends Failure {

    private static final int EXCERPT = 80;

    private SummaryRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** A correction cannot have been accepted in a version that does not exist or is not later than the one it is about. */
    public static SummaryRefused acceptedInNoVersion() {
        return new SummaryRefused(FailureKind.UNPROCESSABLE, "accepted-in-no-version");
    }

    /** Somebody answered this correction already; an answer is given once. */
    public static SummaryRefused correctionAnsweredBefore() {
        return new SummaryRefused(FailureKind.CONFLICT, "correction-answered-before");
    }

    /** A correction came when the time for corrections was over, be it by a second. */
    public static SummaryRefused correctionsOver(Instant until) {
        return new SummaryRefused(FailureKind.CONFLICT, "corrections-over", new NewYorkTime(until));
    }

    /** A round was to be archived although corrections to its summary may still be filed. */
    public static SummaryRefused correctionsRunning(Instant until) {
        return new SummaryRefused(FailureKind.CONFLICT, "corrections-running", new NewYorkTime(until));
    }

    /** A round was to be archived although corrections to its summary wait for an answer. */
    public static SummaryRefused correctionsUnanswered(int count) {
        return new SummaryRefused(FailureKind.CONFLICT, "corrections-unanswered", count);
    }

    /** The deadline for corrections would be over before anybody could file one. */
    public static SummaryRefused deadlinePast() {
        return new SummaryRefused(FailureKind.UNPROCESSABLE, "corrections-deadline-past");
    }

    /** A deadline for corrections so late that it must be a slip: until it is over, the consultation could not be archived. */
    public static SummaryRefused deadlineTooFar() {
        return new SummaryRefused(FailureKind.UNPROCESSABLE, "corrections-deadline-too-far");
    }

    /** What should be the deadline for corrections is no date and time. */
    public static SummaryRefused deadlineUnreadable() {
        return new SummaryRefused(FailureKind.UNPROCESSABLE, "corrections-deadline-unreadable");
    }

    /** A correction was filed to a summary that has not been published. */
    public static SummaryRefused noSummaryYet() {
        return new SummaryRefused(FailureKind.CONFLICT, "no-summary-yet");
    }

    /** A correction concerns a sentence that the version does not have. */
    public static SummaryRefused sentenceUnknown(int sentences) {
        return new SummaryRefused(FailureKind.UNPROCESSABLE, "sentence-unknown", sentences);
    }

    /** A sentence does not show what it rests on. */
    static SummaryRefused sentenceWithoutSource(int number, String sentence) {
        return new SummaryRefused(FailureKind.UNPROCESSABLE, "sentence-without-source", number, excerpt(sentence));
    }

    /** The source is no citation, or cites nothing that can be read in this consultation. */
    static SummaryRefused sentenceSourceUnknown(int number, String source) {
        return new SummaryRefused(FailureKind.UNPROCESSABLE, "sentence-source-unknown", number, excerpt(source));
    }

    private static String excerpt(String words) {
        return words.codePointCount(0, words.length()) <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
