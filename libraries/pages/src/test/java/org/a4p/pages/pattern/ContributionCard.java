package org.a4p.pages.pattern;

import java.time.Instant;

/**
 * What {@code pattern/contribution :: card} shows.
 *
 * @param number its number in the thread
 * @param citation e.g. {@code A4P/PERF/2/14}
 * @param href its permanent address
 * @param delegation who spoke, in the reader's language
 * @param type the kind of contribution, in the reader's language
 * @param text Markdown as typed
 */
record ContributionCard(
        int number, String citation, String href, String delegation, String type, Instant at, String text) {}
