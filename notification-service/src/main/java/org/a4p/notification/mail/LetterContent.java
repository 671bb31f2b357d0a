package org.a4p.notification.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a mail, for both its plain and its HTML form.
 *
 * @param quoted what somebody said, as typed (Markdown); null if the mail quotes nobody
 * @param links what can be opened, most important first
 * @param reason why the reader gets this mail
 */
record LetterContent(String heading, String intro, @Nullable String quoted, List<Link> links, String reason) {

    /** Words and the absolute address they open. */
    record Link(String label, String href) {}
}
