package org.a4p.consultation.reading;

import java.util.List;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.web.Arrivals;
import org.a4p.consultation.reading.ReadMarks.Known;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Service;

/** Notes what officers have read, and says what is new for them. */
@Service
class Reading {

    private final ThreadContexts places;
    private final Arrivals arrivals;
    private final Marks marks;
    private final Authorization authorization;

    Reading(ThreadContexts places, Arrivals arrivals, Marks marks, Authorization authorization) {
        this.authorization = authorization;
        this.places = places;
        this.arrivals = arrivals;
        this.marks = marks;
    }

    /**
     * Takes these numbers for read by the officer, those that the thread has. Nothing is ever taken back but what was changed, so
     * that saying it twice says no more than saying it once: no key is needed.
     */
    void read(String thread, NumberRanges numbers, Officer officer) {
        authorization.require(officer, Action.MARK_READ);
        ThreadContext place = places.get(thread);
        NumberRanges there = numbers.upTo(last(place));
        if (there.count() > 0) {
            marks.add(officer, place.thread().id(), there);
        }
    }

    /** What the officer has not read in the thread. */
    Unread unread(ThreadContext place, Officer officer) {
        return new Unread(marks.of(officer.subject(), place.thread().id()), last(place));
    }

    /** How far the thread is read, by the officer and by the delegation; its end is looked up once. */
    SoFar soFar(ThreadContext place, Officer officer) {
        ThreadId thread = place.thread().id();
        int last = last(place);
        Known known = marks.known(officer.subject(), thread);
        return new SoFar(
                new Unread(known.read(), last),
                new Unread(marks.of(officer.delegation().code(), thread), last),
                known.changed());
    }

    ThreadContext place(String thread) {
        return places.get(thread);
    }

    int last(ThreadContext place) {
        return arrivals.last(place.thread());
    }

    /**
     * What is left to read.
     *
     * @param delegation what nobody of the delegation has read
     * @param changed numbers that the officer had read and that say something else since
     */
    record SoFar(Unread officer, Unread delegation, List<Integer> changed) {}
}
