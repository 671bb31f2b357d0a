package org.a4p.notification.delivery;

/** What became of one attempt, as far as it can be known. */
public sealed interface Outcome {

    /** What the mail server said, or what kept it from saying anything. */
    String reason();

    /** The mail server has taken responsibility. */
    record Accepted(String reason) implements Outcome {}

    /** Certainly not sent, and another attempt may succeed. */
    record Deferred(String reason) implements Outcome {}

    /** Certainly not sent, and never will be. */
    record Refused(String reason) implements Outcome {}

    /** Handed over, but the answer never came: perhaps sent. */
    record Uncertain(String reason) implements Outcome {}
}
