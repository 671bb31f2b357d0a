package org.a4p.consultation.reply;

import java.util.List;
import org.a4p.pages.shell.Page;

/**
 * Model of the page of rights of reply.
 *
 * @param more whether another page follows
 * @param among how many contributions were looked through at most
 */
record RepliesPage(List<Row> rows, int number, boolean more, int among) implements Page {

    /**
     * What may be replied to.
     *
     * @param speaker who named the delegation
     */
    record Row(RepliesReading.Row said, String speaker) {}
}
