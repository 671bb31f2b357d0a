package org.a4p.circle.other;

import org.a4p.circle.one.One;
import org.jspecify.annotations.Nullable;

/** Goes in a circle, so that the rule against it can be seen to bite. */
public record Other(@Nullable One one) {}
