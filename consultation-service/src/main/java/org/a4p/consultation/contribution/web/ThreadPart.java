package org.a4p.consultation.contribution.web;

import java.util.Optional;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.Reader;

/** What another feature shows on the page of a thread, above or below what was said. */
public interface ThreadPart {

    /** A template with a fragment {@code part(part)}, e.g. {@code reading/unread}. */
    String template();

    boolean beforeContributions();

    /** What the fragment is given; empty to show nothing. */
    Optional<?> part(Place place, Reader reader);

    /** A part with its template, ready for the page. */
    record Shown(String template, Object part) {}
}
