package org.a4p.consultation.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be imported, and the columns of its file. */
public enum Kind {
    THEMES("id,en,fr,es,ar,ru,zh", ""),
    GROUPS("group,delegation,standing,from", ",until,en,fr,es,ar,ru,zh"),
    CONTRIBUTIONS(
            "thread,delegation,date,type,language,text",
            ",oldWording,newWording,inReplyTo,onBehalfOf,nationalCapacity");

    private final String required;
    private final String optional;

    Kind(String required, String optional) {
        this.required = required;
        this.optional = optional;
    }

    public static Optional<Kind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> required() {
        return List.of(required.split(",", -1));
    }

    public List<String> columns() {
        return List.of((required + optional).split(",", -1));
    }
}
