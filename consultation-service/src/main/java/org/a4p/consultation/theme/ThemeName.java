package org.a4p.consultation.theme;

import org.a4p.pages.language.InLanguage;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;

/** A theme inside a sentence, by its name and its code in citations. */
record ThemeName(Theme theme) implements InLanguage {

    @Override
    public String in(Language language, MessageSource messages) {
        return theme.names().in(language.locale()) + " (" + theme.id().code() + ")";
    }
}
