package org.a4p.commitment.version;

import java.util.List;
import java.util.Optional;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;

/** The versions of one declaration, first to last. What it says about the past stays true: versions are only added. */
public record History(List<VersionSummary> versions) {

    public History {
        versions = List.copyOf(versions);
    }

    public Optional<VersionSummary> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The ordinal of the latest version, 0 if there is none yet. */
    public int last() {
        return latest().map(VersionSummary::ordinal).orElse(0);
    }

    public Optional<VersionSummary> find(String ordinalOrName) {
        return versions.stream()
                .filter(version -> String.valueOf(version.ordinal()).equals(ordinalOrName)
                        || version.name().value().equalsIgnoreCase(ordinalOrName))
                .findFirst();
    }

    boolean has(VersionName name) {
        return versions.stream().anyMatch(version -> version.name().isSameAs(name));
    }

    Optional<VersionSummary> answerTo(Officer officer, IdempotencyKey key) {
        return versions.stream()
                .filter(version -> version.publication().isAnswerTo(officer, key))
                .findFirst();
    }
}
