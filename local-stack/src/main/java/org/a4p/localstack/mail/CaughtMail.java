package org.a4p.localstack.mail;

import java.time.Instant;
import java.util.List;

/** What the list says about a caught message; {@code to} is the recipient of the envelope, {@code links} are in order of appearance. */
record CaughtMail(String file, String to, String from, String subject, Instant received, List<String> links) {

    boolean isTo(String address) {
        return to.equalsIgnoreCase(address);
    }

    String line() {
        return "%s  %s  %s  %s%n%s".formatted(received, to, subject, file, indented(links));
    }

    private static String indented(List<String> links) {
        return String.join("", links.stream().map("    %s%n"::formatted).toList());
    }
}
