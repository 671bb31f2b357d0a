package org.a4p.pages.shell;

import java.util.Optional;
import org.a4p.pages.language.Language;

/** Tells the shell who is reading the page at hand; whoever knows about sign-in provides it as a bean. */
@FunctionalInterface
public interface Readers {

    Optional<Reader> current(Language language);
}
