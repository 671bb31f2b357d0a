package org.a4p.pages.shell;

/** One step of the breadcrumb; the model attribute {@code breadcrumb} is a list of them, from the top down. */
public record Crumb(String label, String href) {}
