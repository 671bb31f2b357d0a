package org.a4p.pages.shell;

/**
 * Who is signed in, as the top bar shows it.
 *
 * @param person the officer's name
 * @param delegation the delegation's name in the language of the page
 */
public record Reader(String person, String delegation) {}
