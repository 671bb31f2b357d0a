package org.a4p.testing.keeping.paper;

/** Sheet for anybody's use. */
public record Paper(String text) {}
