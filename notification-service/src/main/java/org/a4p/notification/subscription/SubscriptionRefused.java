package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** Refusal to make, change or confirm a subscription; the slug says why. */
final class SubscriptionRefused extends Failure {

    private SubscriptionRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** No mail can be sent to what was given as an e-mail address. */
    static SubscriptionRefused addressUnfitting() {
        return new SubscriptionRefused(FailureKind.UNPROCESSABLE, "address-unfitting");
    }

    /** The language asked for is none of the six. */
    static SubscriptionRefused languageUnknown() {
        return new SubscriptionRefused(FailureKind.UNPROCESSABLE, "language-unknown");
    }

    /** The link of a mail is too old, was replaced by a newer one, or was never ours. */
    static SubscriptionRefused linkSpent() {
        return new SubscriptionRefused(FailureKind.GONE, "link-spent");
    }

    /** What was asked to be followed does not exist, or this service has not heard of it yet. */
    static SubscriptionRefused nothingToFollow() {
        return new SubscriptionRefused(FailureKind.UNPROCESSABLE, "nothing-to-follow");
    }
}
