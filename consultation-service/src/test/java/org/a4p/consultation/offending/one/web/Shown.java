package org.a4p.consultation.offending.one.web;

/** A page's part that the feature itself leans on. */
public record Shown(String words) {}
