package org.a4p.consultation.contribution;

import java.time.Instant;

/**
 * An entry of a thread as programs see it; who typed it is not told.
 *
 * @param delegation code of the delegation that speaks
 */
record ContributionView(
        String citation,
        String thread,
        int number,
        ContributionType type,
        String delegation,
        String text,
        Instant publishedAt,
        String path) {

    static ContributionView of(Contribution contribution) {
        ContributionId id = contribution.id();
        return new ContributionView(
                id.citation(),
                id.thread().toString(),
                id.number(),
                contribution.type(),
                contribution.delegation().value(),
                contribution.text(),
                contribution.publishedAt(),
                id.path());
    }
}
