/**
 * What each officer has read of each thread, and so what is new for them and for their delegation.
 *
 * <p>Showing a page marks nothing: a GET is sent by prefetching browsers, link previews and restored tabs as well as by
 * people, and one that changed the store would call read what nobody saw. Marks are posted, by the page's script when the
 * end of a contribution has been on the screen for a moment, or by the officer's own button. What somebody read is told to
 * nobody but them; the delegation learns only what none of its officers has read yet. So there are no events of it.
 */
@ApplicationModule(
        allowedDependencies = {"authorization", "consultation", "contribution", "contribution :: web", "thread"})
@NullMarked
package org.a4p.consultation.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
