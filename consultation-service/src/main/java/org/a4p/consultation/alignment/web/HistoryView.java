package org.a4p.consultation.alignment.web;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.alignment.Step;

/**
 * The history of one position, as pages show it.
 *
 * @param holder whose it is
 * @param steps the latest first
 */
record HistoryView(String holder, List<StepView> steps) {

    /**
     * One step.
     *
     * @param slug of the stance, or {@code revoked}
     * @param spokenBy the delegation that spoke for a group; empty for a delegation's own
     */
    record StepView(String slug, String words, Instant at, String spokenBy) {}

    static HistoryView of(Position position, HolderNames names) {
        return new HistoryView(
                names.of(position.id().whose()),
                position.history().reversed().stream()
                        .map(step -> new StepView(
                                slug(step),
                                step.words(),
                                step.at(),
                                step.onBehalfOf() == null ? "" : names.of(step.spokenBy())))
                        .toList());
    }

    static String slug(Step step) {
        Stance stance = step.stance();
        return stance == null ? "revoked" : stance.slug();
    }
}
