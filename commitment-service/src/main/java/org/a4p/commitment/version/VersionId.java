package org.a4p.commitment.version;

import org.a4p.commitment.declaration.DeclarationId;

/** The place of a version in the history of its declaration; ordinals count from 1 without a gap. */
public record VersionId(DeclarationId declaration, int ordinal) {}
