package org.a4p.notification.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says, written once and stored, so that each attempt to send it says the same.
 *
 * @param list what the mail belongs to, e.g. {@code perf-2}; with the domain it is the List-Id
 * @param root the thing all mails of one conversation are about, for threading in the reader's mailbox; null for a single mail
 * @param leave absolute address of the page for leaving, which takes a one-click POST (RFC 8058); null where there is nothing to leave
 */
public record Letter(
        String subject,
        String text,
        String html,
        String language,
        String list,
        @Nullable String root,
        @Nullable String leave) {}
