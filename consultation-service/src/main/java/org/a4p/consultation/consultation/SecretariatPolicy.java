package org.a4p.consultation.consultation;

import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Who may plan rounds of consultation, extend and archive them, and when. A round belongs to no delegation. */
@Component
public class SecretariatPolicy {

    private final Authorization authorization;

    SecretariatPolicy(Authorization authorization) {
        this.authorization = authorization;
    }

    /** Passes an officer with a role that may do it at some time. */
    public void require(Officer officer, Action action) {
        authorization.requireRole(officer, action);
    }

    boolean isTime(Officer officer, Action action, ConsultationState state) {
        return authorization.allows(officer.roles(), action, state);
    }
}
