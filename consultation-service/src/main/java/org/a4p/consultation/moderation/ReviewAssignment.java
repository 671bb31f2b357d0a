package org.a4p.consultation.moderation;

import java.time.Clock;
import java.time.Instant;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.springframework.stereotype.Component;

/**
 * Who moderates what: the table's rules, and on top of them that facilitators do so only where their delegation facilitates.
 * Nobody moderates what their own delegation said; the table says so.
 */
@Component
public class ReviewAssignment {

    private final ThreadContexts places;
    private final Authorization authorization;
    private final Clock clock;

    ReviewAssignment(ThreadContexts places, Authorization authorization, Clock clock) {
        this.places = places;
        this.authorization = authorization;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public ThreadContext placeOf(Review review) {
        return places.get(review.id().thread().toString());
    }

    public ThreadContext placeOf(Contribution contribution) {
        return places.get(contribution.id().thread().toString());
    }

    void require(Officer officer, Action action, Review review) {
        Consultation consultation = placeOf(review).consultation();
        authorization.require(officer, action, ownership(officer, review), consultation.at(now()));
        requireResponsible(officer, consultation);
    }

    void requireResponsible(Officer officer, Consultation consultation) {
        if (!consultation.isGuidedBy(officer)) {
            throw ReviewRefused.notFacilitatedByYou();
        }
    }

    public boolean may(Officer officer, Action action, Review review) {
        Consultation consultation = placeOf(review).consultation();
        return authorization.allows(officer.roles(), action, ownership(officer, review), consultation.stateAt(now()))
                && (action == Action.APPEAL || consultation.isGuidedBy(officer));
    }

    /** Whether the officer sees this review, with words that are not shown: auditors all of them, others where they moderate. */
    public boolean mayRead(Officer officer, Review review) {
        Consultation consultation = placeOf(review).consultation();
        return authorization.allows(
                        officer.roles(), Action.READ_AUDIT, ownership(officer, review), consultation.stateAt(now()))
                && (officer.hasRole(Role.AUDITOR) || consultation.isGuidedBy(officer));
    }

    public void requireReader(Officer officer, Review review) {
        Consultation consultation = placeOf(review).consultation();
        authorization.require(officer, Action.READ_AUDIT, ownership(officer, review), consultation.at(now()));
        if (!officer.hasRole(Role.AUDITOR)) {
            requireResponsible(officer, consultation);
        }
    }

    /** Passes whoever has some queue to look at. */
    public void requireQueue(Officer officer) {
        authorization.requireRole(officer, Action.READ_AUDIT, Ownership.FOREIGN);
    }

    private static Ownership ownership(Officer officer, Review review) {
        return Ownership.of(officer.delegation().code(), review.author());
    }
}
