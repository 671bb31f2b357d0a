package org.a4p.consultation.drafting;

import java.util.Set;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;

/**
 * The officer who cleared a draft, with the roles held at that moment: publishing it later needs no more of a person.
 *
 * @param subject account of the officer, empty for what was cleared before it was kept
 */
public record ClearingOfficer(String subject, String name, Set<Role> roles) {

    public ClearingOfficer {
        roles = Set.copyOf(roles);
    }

    static ClearingOfficer of(Officer officer) {
        return new ClearingOfficer(officer.subject(), officer.name(), officer.roles());
    }

    Officer speakingFor(Delegation delegation) {
        return new Officer(subject, name, delegation, roles);
    }
}
