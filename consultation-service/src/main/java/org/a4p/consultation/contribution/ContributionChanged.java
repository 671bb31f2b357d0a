package org.a4p.consultation.contribution;

/** Tells whoever watches in this process that the entry does not say any more what it said. */
public record ContributionChanged(ContributionId id) {}
