package org.a4p.consultation.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Service;

/** Who has been heard in a consultation and who has not; the secretariat's own, never a public list. */
@Service
public class Balance {

    private static final String SECRETARIAT = "SECRETARIAT_DEPARTMENT";

    private final Tallies tallies;
    private final ContributorRoles roles;
    private final Reminders reminders;
    private final Delegations delegations;
    private final GroupCommands days;
    private final Authorization authorization;

    Balance(
            Tallies tallies,
            ContributorRoles roles,
            Reminders reminders,
            Delegations delegations,
            GroupCommands days,
            Authorization authorization) {
        this.tallies = tallies;
        this.roles = roles;
        this.reminders = reminders;
        this.delegations = delegations;
        this.days = days;
        this.authorization = authorization;
    }

    /** Every delegation but the Secretariat's own departments, in the directory's order. */
    public List<ParticipationRow> of(Consultation consultation, Officer officer) {
        authorization.require(officer, Action.SEE_BALANCE);
        Tally tally = tallies.of(consultation.id());
        Map<DelegationCode, LocalDate> reminded = reminders.latest(consultation.id());
        LocalDate today = days.today();
        return delegations.all().stream()
                .filter(delegation -> !delegation.kind().equals(SECRETARIAT))
                .map(delegation -> new ParticipationRow(
                        delegation,
                        roles.of(delegation.code(), today),
                        voiced(delegation, tally),
                        tally.languagesOf(delegation.code()),
                        reminded.get(delegation.code())))
                .toList();
    }

    private static Participation voiced(Delegation delegation, Tally tally) {
        if (tally.entriesOf(delegation.code()) > 0) {
            return Participation.SPOKE;
        }
        return tally.throughGroups().contains(delegation.code()) ? Participation.THROUGH_GROUP : Participation.SILENT;
    }
}
