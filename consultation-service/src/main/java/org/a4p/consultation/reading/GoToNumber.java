package org.a4p.consultation.reading;

import java.util.Optional;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.web.ThreadPart;
import org.springframework.stereotype.Component;

/** Below a thread: the way to any number in it. */
@Component
class GoToNumber implements ThreadPart {

    private final Reading reading;

    GoToNumber(Reading reading) {
        this.reading = reading;
    }

    @Override
    public Placement placement() {
        return Placement.GO_TO_NUMBER;
    }

    @Override
    public Optional<?> part(ThreadContext place, Reader reader) {
        int last = reading.last(place);
        return last < 2
                ? Optional.empty()
                : Optional.of(new Shown(place.thread().path(), last));
    }

    /**
     * What the template shows.
     *
     * @param thread its path
     * @param last its last number
     */
    record Shown(String thread, int last) {}
}
