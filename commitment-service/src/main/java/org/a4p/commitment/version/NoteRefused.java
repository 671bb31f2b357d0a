package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** The note is too long or has broken characters. */
public final class NoteRefused extends Failure {

    NoteRefused() {
        super(FailureKind.UNPROCESSABLE, "version-note-unfitting", Note.LONGEST);
    }
}
