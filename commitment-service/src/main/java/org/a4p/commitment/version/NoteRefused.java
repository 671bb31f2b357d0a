package org.a4p.commitment.version;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** The note is too long or has broken characters. */
public final class NoteRefused extends Failure {

    NoteRefused() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "version-note-unfitting", Note.LONGEST);
    }
}
