package org.a4p.consultation.drafting.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.drafting.Clearance.Mark;
import org.a4p.consultation.drafting.Clearance.State;
import org.a4p.consultation.drafting.Clearances;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.springframework.stereotype.Component;

/** How many drafts wait for somebody, where the round still lets that be done. */
@Component
class DraftCounts {

    private final Clearances clearances;
    private final Threads threads;
    private final Consultations consultations;
    private final Authorization authorization;
    private final Clock clock;

    DraftCounts(
            Clearances clearances,
            Threads threads,
            Consultations consultations,
            Authorization authorization,
            Clock clock) {
        this.clearances = clearances;
        this.threads = threads;
        this.consultations = consultations;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Those that wait for the head of this officer's delegation. */
    long waiting(Officer officer) {
        return count(
                officer, State.SUBMITTED, any -> true, new Act(Action.CLEAR_DRAFT, Set.of(Role.HEAD_OF_DELEGATION)));
    }

    /** Those of this officer that were given back and wait for other words. */
    long returnedTo(Officer officer) {
        return count(
                officer,
                State.RETURNED,
                mark -> mark.author().equals(officer.subject()),
                new Act(Action.SUBMIT_FOR_CLEARANCE, officer.roles()));
    }

    private long count(Officer officer, State state, Predicate<Mark> counted, Act act) {
        Map<ThreadId, Long> byThread = clearances.marks(officer.delegation().code(), state).stream()
                .filter(counted)
                .collect(groupingBy(Mark::thread, counting()));
        if (byThread.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        Map<ConsultationId, Boolean> open = new HashMap<>();
        return threads.all(byThread.keySet()).values().stream()
                .filter(thread -> open.computeIfAbsent(thread.consultation(), round -> allows(act, round, now)))
                .mapToLong(thread -> byThread.getOrDefault(thread.id(), 0L))
                .sum();
    }

    private boolean allows(Act act, ConsultationId round, Instant now) {
        return authorization.allows(
                act.roles, act.action, Ownership.OWN, consultations.get(round).stateAt(now));
    }

    private record Act(Action action, Set<Role> roles) {}
}
