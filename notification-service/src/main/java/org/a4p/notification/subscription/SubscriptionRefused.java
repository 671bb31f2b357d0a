package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A subscription cannot be made, changed or confirmed like this; the slug says why. */
public final class SubscriptionRefused extends Failure {

    private SubscriptionRefused(FailureKind kind, String slug, Object... arguments) {
        super(kind, slug, arguments);
    }

    /** The language asked for is none of the six. */
    public static SubscriptionRefused languageUnknown() {
        return new SubscriptionRefused(FailureKind.UNPROCESSABLE, "language-unknown");
    }

    /** The link of a mail is too old, was replaced by a newer one, or was never ours. */
    public static SubscriptionRefused linkSpent() {
        return new SubscriptionRefused(FailureKind.GONE, "link-spent");
    }

    /** What was asked to be followed does not exist, or this service has not heard of it yet. */
    public static SubscriptionRefused nothingToFollow() {
        return new SubscriptionRefused(FailureKind.UNPROCESSABLE, "nothing-to-follow");
    }
}
