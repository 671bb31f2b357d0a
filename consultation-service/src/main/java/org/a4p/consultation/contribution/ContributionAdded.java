package org.a4p.consultation.contribution;

/** Tells whoever watches in this process that an entry has got its number, and who wrote it. */
public record ContributionAdded(Contribution contribution) {}
