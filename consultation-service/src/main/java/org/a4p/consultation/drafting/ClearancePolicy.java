package org.a4p.consultation.drafting;

import java.time.Clock;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.PublicationRule;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.SeenVersion;
import org.springframework.stereotype.Service;

/** Whether a delegation's delegates publish by themselves; its head decides, and may always publish. */
@Service
public class ClearancePolicy implements PublicationRule {

    private final ClearanceRules rules;
    private final Authorization authorization;
    private final Clock clock;

    ClearancePolicy(ClearanceRules rules, Authorization authorization, Clock clock) {
        this.rules = rules;
        this.authorization = authorization;
        this.clock = clock;
    }

    @Override
    public boolean mayPublish(Officer officer) {
        return officer.hasRole(Role.HEAD_OF_DELEGATION)
                || !rules.isRequired(officer.delegation().code());
    }

    @Override
    public void require(Officer officer) {
        if (!mayPublish(officer)) {
            throw ClearanceRefused.clearanceRequired();
        }
    }

    public boolean isRequired(DelegationCode delegation) {
        return rules.isRequired(delegation);
    }

    public int version(DelegationCode delegation) {
        return rules.version(delegation);
    }

    /** Sets what the officer's own delegation does. */
    public void set(boolean required, SeenVersion seen, Officer officer) {
        authorization.requireRole(officer, Action.SET_CLEARANCE_RULE, Ownership.OWN);
        ClearanceRule rule = new ClearanceRule(
                officer.delegation().code(), required, officer.subject(), clock.instant(), seen.number() + 1);
        if (!rules.save(rule)) {
            throw new StaleVersion();
        }
    }
}
