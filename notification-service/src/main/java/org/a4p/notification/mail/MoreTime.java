package org.a4p.notification.mail;

import java.time.Instant;

/** A round of consultation that closes later, to tell of; the title in the reader's language, the reason as typed. */
public record MoreTime(
        String consultationId, String title, Instant previouslyCloses, Instant closes, String reason, String path) {}
