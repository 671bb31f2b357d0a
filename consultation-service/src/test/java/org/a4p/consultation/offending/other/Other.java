package org.a4p.consultation.offending.other;

import org.a4p.consultation.offending.one.AwareRecord;
import org.jspecify.annotations.Nullable;

/** Closes the circle. */
public record Other(@Nullable AwareRecord back) {}
