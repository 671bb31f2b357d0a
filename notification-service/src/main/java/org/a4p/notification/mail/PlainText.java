package org.a4p.notification.mail;

import java.util.StringJoiner;
import org.a4p.notification.mail.LetterContent.Link;
import org.jspecify.annotations.Nullable;

/** A mail for those who read without HTML. */
final class PlainText {

    private PlainText() {}

    static String of(LetterContent content, @Nullable String leaveLabel, @Nullable String leave) {
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        text.add(content.heading()).add(content.intro());
        if (content.quoted() != null) {
            text.add(content.quoted()
                    .lines()
                    .map(line -> "> " + line)
                    .reduce((a, b) -> a + "\n" + b)
                    .orElse(""));
        }
        for (Link link : content.links()) {
            text.add(link.label() + "\n" + link.href());
        }
        text.add("-- \n" + content.reason());
        if (leave != null) {
            text.add(leaveLabel + "\n" + leave);
        }
        return text.toString();
    }
}
