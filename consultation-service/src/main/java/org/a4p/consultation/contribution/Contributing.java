package org.a4p.consultation.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.a4p.consultation.contribution.Sequence.Draft;
import org.a4p.consultation.thread.RequestId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.text.TypedText;
import org.springframework.stereotype.Service;

/** Publishes what a delegation has to say, while the consultation and the thread are open. */
@Service
public class Contributing {

    /** The most characters of a contribution. */
    public static final int TEXT_LIMIT = 20_000;

    private final Places places;
    private final Sequence sequence;
    private final Clock clock;

    Contributing(Places places, Sequence sequence, Clock clock) {
        this.places = places;
        this.sequence = sequence;
        this.clock = clock;
    }

    /** Publishes the words under the thread's next number, or finds what this very request published before. */
    public Appended contribute(Words words, Officer officer, IdempotencyKey key) {
        officer.requireRole(Role.DELEGATE, Role.HEAD_OF_DELEGATION);
        Place place = places.get(words.thread());
        ContributionType type = ContributionType.chosen(words.type()).orElseThrow(UnknownContributionType::new);
        String text = TypedText.check(words.text(), TEXT_LIMIT);
        ThreadId thread = place.thread().id();
        RequestId request = RequestId.of(officer.subject(), thread.toString(), key);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        IntFunction<Draft> draftAt = number -> {
            Contribution contribution = new Contribution(
                    new ContributionId(thread, number),
                    type,
                    officer.delegation().code(),
                    officer.subject(),
                    text,
                    now,
                    request);
            return new Draft(
                    contribution,
                    ContributionPublished.of(
                            contribution, place, officer.delegation().names()));
        };
        Optional<Failure> refusal = place.consultation().refusalAt(now);
        return refusal.isPresent()
                ? sequence.repeated(draftAt.apply(0), refusal.get())
                : sequence.append(place.thread(), draftAt);
    }

    /** What is to be published, as it was typed and chosen. */
    public record Words(String thread, String type, String text) {}
}
