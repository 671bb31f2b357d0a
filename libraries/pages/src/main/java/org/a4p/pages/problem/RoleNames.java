package org.a4p.pages.problem;

import java.util.List;
import org.a4p.pages.language.InLanguage;
import org.a4p.pages.language.Language;
import org.springframework.context.MessageSource;

/** Roles as the reader calls them, e.g. "drafter, facilitator". */
record RoleNames(List<String> roles) implements InLanguage {

    RoleNames(String... roles) {
        this(List.of(roles));
    }

    @Override
    public String in(Language language, MessageSource messages) {
        return language.list(roles.stream()
                .map(role -> messages.getMessage("role." + role, null, role, language.locale()))
                .toList());
    }
}
