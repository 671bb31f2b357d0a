package org.a4p.testing.offending.other;

import org.a4p.testing.offending.one.AwareRecord;
import org.jspecify.annotations.Nullable;

/** A record that closes the circle. */
public record Other(@Nullable AwareRecord back) {}
