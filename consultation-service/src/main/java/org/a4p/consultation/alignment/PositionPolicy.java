package org.a4p.consultation.alignment;

import java.time.Instant;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Failure;
import org.springframework.stereotype.Component;

/** Who may take and revoke positions, on what, and when. */
@Component
public class PositionPolicy {

    private final Authorization authorization;

    PositionPolicy(Authorization authorization) {
        this.authorization = authorization;
    }

    /** Passes who may take a position on this contribution at this instant. */
    void checkTaking(SharedStatement statement, Holder holder, Officer officer, Instant at) {
        authorization.require(
                officer,
                Action.TAKE_POSITION,
                Ownership.FOREIGN,
                statement.place().consultation().at(at));
        if (SharedStatements.isProcedure(statement.contribution())) {
            throw PositionRefused.noPositionOnProcedure();
        }
        if (statement.isOfOrFor(officer.delegation().code(), holder)) {
            throw PositionRefused.alignmentWithOneself();
        }
        if (!statement.contribution().isShown()) {
            throw PositionRefused.nothingToAlignWith();
        }
    }

    /** Passes who may revoke; what was said may have been withdrawn since. */
    void checkRevoking(SharedStatement statement, Officer officer, Instant at) {
        authorization.require(
                officer,
                Action.REVOKE_POSITION,
                Ownership.OWN,
                statement.place().consultation().at(at));
    }

    public boolean mayTake(SharedStatement statement, Holder holder, Officer officer, Instant at) {
        return passes(() -> checkTaking(statement, holder, officer, at));
    }

    public boolean mayRevoke(SharedStatement statement, Officer officer, Instant at) {
        return passes(() -> checkRevoking(statement, officer, at));
    }

    private static boolean passes(Runnable check) {
        try {
            check.run();
            return true;
        } catch (Failure refused) {
            return false;
        }
    }
}
