package org.a4p.circle.one;

import org.a4p.circle.other.Other;
import org.jspecify.annotations.Nullable;

/** Goes in a circle, so that the rule against it can be seen to bite. */
public record One(@Nullable Other other) {}
