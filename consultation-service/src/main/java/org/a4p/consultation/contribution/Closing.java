package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.a4p.consultation.contribution.Sequence.Draft;
import org.a4p.consultation.thread.RequestId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.text.TypedText;
import org.springframework.stereotype.Service;

/** Closes a thread with a written conclusion, its last entry; also after the consultation is over. */
@Service
public class Closing {

    private final Places places;
    private final Sequence sequence;
    private final Threads threads;
    private final Clock clock;

    Closing(Places places, Sequence sequence, Threads threads, Clock clock) {
        this.places = places;
        this.sequence = sequence;
        this.threads = threads;
        this.clock = clock;
    }

    /** Closes the thread, or finds the conclusion by which this very request closed it before. */
    public Appended close(String id, String conclusion, Officer officer, IdempotencyKey key) {
        officer.requireRole(Role.FACILITATOR, Role.SECRETARIAT);
        Place place = places.get(id);
        TypedText.check(conclusion, Contributing.TEXT_LIMIT);
        ThreadId thread = place.thread().id();
        RequestId request = RequestId.of(officer.subject(), thread.toString(), key);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Appended closed = sequence.append(place.thread(), number -> {
            Contribution last = new Contribution(
                    new ContributionId(thread, number),
                    ContributionType.CONCLUSION,
                    officer.delegation().code(),
                    officer.subject(),
                    conclusion,
                    now,
                    request);
            return new Draft(
                    last, ThreadClosed.of(last, place, officer.delegation().names()));
        });
        Contribution last = closed.contribution();
        threads.closed(thread, last.number(), last.publishedAt());
        return closed;
    }
}
