package org.a4p.consultation.theme;

import java.time.Instant;

/**
 * Where a merged theme lives on.
 *
 * @param officer who merged it, for the audit record only
 */
public record Merge(ThemeId into, Instant at, String officer) {}
