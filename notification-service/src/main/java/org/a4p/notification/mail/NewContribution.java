package org.a4p.notification.mail;

/** A contribution to tell of; names in the reader's language, the text as typed, the type as in the event. */
public record NewContribution(
        String citation, String type, String delegation, String threadId, String thread, String text, String path) {}
