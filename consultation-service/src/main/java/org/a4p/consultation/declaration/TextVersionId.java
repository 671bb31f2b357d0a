package org.a4p.consultation.declaration;

/** A version by its declaration and its place in the history of that one, counted from 1. */
public record TextVersionId(String declaration, int ordinal) {}
