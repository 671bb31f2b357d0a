package org.a4p.commitment.offending.version;

import org.a4p.commitment.offending.comparison.WebWords;

/** Breaks the rules on purpose: a version that knows how it is compared. */
public record PeekingVersion(WebWords words) {}
