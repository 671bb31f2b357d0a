package org.a4p.notification.delivery;

/** Outcome of one attempt to send, as far as it can be known. */
public sealed interface SmtpOutcome {

    /** What the mail server said, or what kept it from saying anything. */
    String reason();

    /** The mail server has taken responsibility. */
    record Accepted(String reason) implements SmtpOutcome {}

    /** Certainly not sent, and another attempt may succeed. */
    record Deferred(String reason) implements SmtpOutcome {}

    /** Certainly not sent, and never will be. */
    record Refused(String reason) implements SmtpOutcome {}

    /** Handed over, but the answer never came: perhaps sent. */
    record Uncertain(String reason) implements SmtpOutcome {}
}
