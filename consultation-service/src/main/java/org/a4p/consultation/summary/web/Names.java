package org.a4p.consultation.summary.web;

import java.util.List;
import java.util.Locale;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.Language;

/** Delegations by name, in the reader's language, as templates ask for them. */
public final class Names {

    private final SummaryReading reading;
    private final Locale language;

    public Names(SummaryReading reading, Locale language) {
        this.reading = reading;
        this.language = language;
    }

    public String of(DelegationCode code) {
        return reading.nameOf(code, language);
    }

    public String all(List<DelegationCode> codes) {
        return Language.of(language).list(codes.stream().map(this::of).toList());
    }

    public String groups(List<String> groups) {
        return Language.of(language)
                .list(groups.stream()
                        .map(group -> group.toUpperCase(Locale.ROOT))
                        .toList());
    }
}
