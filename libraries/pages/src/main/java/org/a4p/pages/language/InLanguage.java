package org.a4p.pages.language;

import org.springframework.context.MessageSource;

/** A message argument that reads differently in each language; {@link IcuMessages} asks it for its words. */
@FunctionalInterface
public interface InLanguage {

    String in(Language language, MessageSource messages);
}
