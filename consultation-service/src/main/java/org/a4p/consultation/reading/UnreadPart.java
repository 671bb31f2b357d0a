package org.a4p.consultation.reading;

import java.util.Optional;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.web.ThreadPart;
import org.springframework.stereotype.Component;

/** Above a thread: how much is new for the officer and for the delegation, and the way to the first of it. */
@Component
class UnreadPart implements ThreadPart {

    private final Reading reading;

    UnreadPart(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Placement placement() {
        return Placement.UNREAD;
    }

    @Override
    public Optional<?> part(ThreadContext place, Reader reader) {
        return reader.officer()
                .map(officer -> reading.soFar(place, officer))
                .map(read -> new Shown(
                        place.thread().path(), read.officer(), read.delegation().count()));
    }

    /**
     * What the template shows.
     *
     * @param thread its path
     * @param byAll how many nobody of the delegation has read
     */
    record Shown(String thread, Unread unread, int byAll) {}
}
