package org.a4p.consultation.contribution;

/**
 * A passage of another contribution.
 *
 * @param source where it was said
 * @param passage word for word, as it stood there when it was quoted
 */
public record Quotation(ContributionId source, String passage) {}
