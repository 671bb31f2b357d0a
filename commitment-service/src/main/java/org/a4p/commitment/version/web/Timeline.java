package org.a4p.commitment.version.web;

import java.util.List;
import java.util.Locale;
import org.a4p.commitment.version.History;
import org.a4p.commitment.version.VersionSummary;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a history looks on a page: newest first, in the reader's language. */
@Component
public class Timeline {

    private final Delegations delegations;

    Timeline(Delegations delegations) {
        this.delegations = delegations;
    }

    public List<Entry> of(History history, Locale language) {
        return history.versions().reversed().stream()
                .map(version -> of(version, language))
                .toList();
    }

    Entry of(VersionSummary version, Locale language) {
        return new Entry(version, name(version.publication().delegation(), language), version.comparePath());
    }

    private String name(DelegationCode code, Locale language) {
        return delegations
                .find(code)
                .map((Delegation delegation) -> delegation.nameIn(language))
                .orElse(code.value());
    }

    /** One version, who published it, and where to see what it changed. */
    public record Entry(
            VersionSummary version,
            String delegation,
            @Nullable String comparePath) {}
}
