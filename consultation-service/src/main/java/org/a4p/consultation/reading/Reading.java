package org.a4p.consultation.reading;

import java.util.List;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.contribution.Arrivals;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.Places;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Service;

/** Notes what officers have read, and says what is new for them. */
@Service
class Reading {

    private final Places places;
    private final Arrivals arrivals;
    private final Marks marks;
    private final Authorization authorization;

    Reading(Places places, Arrivals arrivals, Marks marks, Authorization authorization) {
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
        authorization.requireRole(officer, Action.MARK_READ, Whose.OTHER);
        Place place = places.get(thread);
        NumberRanges there = numbers.upTo(last(place));
        if (there.count() > 0) {
            marks.add(officer, place.thread().id(), there);
        }
    }

    /** What the officer has not read in the thread. */
    Unread unread(Place place, Officer officer) {
        return new Unread(marks.of(officer.subject(), place.thread().id()), last(place));
    }

    /** What of the officer's reading was changed since. */
    List<Integer> changed(Place place, Officer officer) {
        return marks.known(officer.subject(), place.thread().id()).changed();
    }

    /** What nobody of the officer's delegation has read in the thread. */
    Unread unreadByAll(Place place, Officer officer) {
        return new Unread(marks.of(officer.delegation().code(), place.thread().id()), last(place));
    }

    Place place(String thread) {
        return places.get(thread);
    }

    int last(Place place) {
        return arrivals.last(place.thread());
    }
}
