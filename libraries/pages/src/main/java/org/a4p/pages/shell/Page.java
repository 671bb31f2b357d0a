package org.a4p.pages.shell;

import java.util.List;

/** Model of a page, which its template reads as {@code page}; one that stands below others says the way down to it. */
public interface Page {

    /** From the top down. */
    default List<Crumb> breadcrumb() {
        return List.of();
    }
}
