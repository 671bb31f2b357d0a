package org.a4p.consultation.attachment.content;

import java.util.Locale;
import java.util.regex.Pattern;
import org.a4p.consultation.attachment.AttachmentRefused;

/** What an entry of an office document may not be: a program in any of the forms in which documents carry them. */
final class Suspicions {

    /** How many first bytes of an entry are looked at. */
    static final int HEAD = 4;

    /** Visual Basic and controls in one family of formats, Basic and scripts in the other. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(.*/)?(vbaproject.*\\.bin|vbadata\\.xml|activex/.*)|(basic|scripts)/.+|.*\\.(exe|dll|js|vbs|bat|cmd|ps1|jar|class)");

    private Suspicions() {}

    static void checkName(String entry) {
        if (PROGRAM.matcher(entry.toLowerCase(Locale.ROOT).replace('\\', '/')).matches()) {
            throw AttachmentRefused.macros();
        }
    }

    static void checkContent(byte[] head) {
        boolean windows = head.length >= 2 && head[0] == 'M' && head[1] == 'Z';
        boolean unix = head.length >= 4 && head[0] == 0x7F && head[1] == 'E' && head[2] == 'L' && head[3] == 'F';
        if (windows || unix) {
            throw AttachmentRefused.macros();
        }
    }

    static boolean isArchive(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }
}
