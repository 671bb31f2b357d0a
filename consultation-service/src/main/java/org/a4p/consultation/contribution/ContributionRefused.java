package org.a4p.consultation.contribution;

import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** An entry cannot be added to a thread, or not like this; the slug says why. */
public final class ContributionRefused extends Failure {

    private ContributionRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** After the short time for slips a correction says openly why it is made. */
    public static ContributionRefused corrigendumNeedsReason() {
        return new ContributionRefused(FailureKind.UNPROCESSABLE, "corrigendum-needs-reason");
    }

    /** Somebody wanted to change a contribution that was withdrawn or removed. */
    public static ContributionRefused noLongerShown(ContributionId id) {
        return new ContributionRefused(FailureKind.CONFLICT, "contribution-no-longer-shown", id.citation());
    }

    /** A delegation wanted to speak on behalf of a group that has not named it. */
    public static ContributionRefused notItsSpokesperson() {
        return new ContributionRefused(FailureKind.FORBIDDEN, "not-its-spokesperson");
    }

    /** The right of reply belongs to delegations that were named. */
    public static ContributionRefused notNamed(ContributionId id) {
        return new ContributionRefused(FailureKind.FORBIDDEN, "not-named", id.citation());
    }

    /** A correction that says what stands already. */
    public static ContributionRefused nothingChanged() {
        return new ContributionRefused(FailureKind.UNPROCESSABLE, "nothing-changed");
    }

    /** A conclusion, and the reason of a reopening, tell why a thread is as it is: neither is withdrawn. */
    public static ContributionRefused procedureStays(ContributionId entry) {
        return new ContributionRefused(FailureKind.CONFLICT, "procedure-stays", entry.citation());
    }

    /** A text proposal without words to replace or to add, or one that changes nothing. */
    public static ContributionRefused proposalIncomplete() {
        return new ContributionRefused(FailureKind.UNPROCESSABLE, "proposal-incomplete");
    }

    /** Old or new wording came with something that is not a text proposal. */
    public static ContributionRefused proposalUnexpected() {
        return new ContributionRefused(FailureKind.UNPROCESSABLE, "proposal-unexpected");
    }

    /** A passage that does not stand, word for word, where it is said to. */
    public static ContributionRefused quotationNotFound(String source) {
        return new ContributionRefused(FailureKind.UNPROCESSABLE, "quotation-not-found", source);
    }

    /** A delegation replies by right once for each contribution that names it. */
    public static ContributionRefused repliedBefore(ContributionId reply) {
        return new ContributionRefused(FailureKind.CONFLICT, "replied-before", reply.citation());
    }

    /** A reply to an entry that this thread does not have. */
    public static ContributionRefused replyToNothing() {
        return new ContributionRefused(FailureKind.UNPROCESSABLE, "reply-to-nothing");
    }

    /** Somebody wanted to reopen a thread that is open. */
    public static ContributionRefused threadNotClosed(ThreadId thread) {
        return new ContributionRefused(FailureKind.CONFLICT, "thread-not-closed", thread.citation());
    }

    /** A contribution was called something that is none of the types a delegation may choose. */
    public static ContributionRefused unknownContributionType() {
        return new ContributionRefused(FailureKind.UNPROCESSABLE, "contribution-type-unknown");
    }

    /** A contribution is in one of the six official languages. */
    public static ContributionRefused unknownLanguage() {
        return new ContributionRefused(FailureKind.UNPROCESSABLE, "language-unknown");
    }

    /** Somebody wanted to add to a thread that has its conclusion. */
    static ContributionRefused threadClosed(ThreadId thread) {
        return new ContributionRefused(FailureKind.CONFLICT, "thread-closed", thread.citation());
    }
}
