package org.a4p.testing.offending.other;

import org.a4p.testing.offending.one.AwareRecord;
import org.a4p.testing.offending.one.web.LoudController;
import org.jspecify.annotations.Nullable;

/** A record that closes the circle, and enters a room of the other feature that is not open. */
public record Other(@Nullable AwareRecord back, @Nullable LoudController page) {}
