package org.a4p.consultation.balance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** Of which rounds an officer's delegation is reminded: until it has spoken there itself, or nobody may speak any more. */
@Component
public class Reminded {

    /** Among so many reminders it is looked: the last ones. */
    private static final int AMONG = 200;

    private final Reminders reminders;
    private final Consultations consultations;
    private final Tallies tallies;
    private final Authorization authorization;
    private final Clock clock;

    Reminded(
            Reminders reminders,
            Consultations consultations,
            Tallies tallies,
            Authorization authorization,
            Clock clock) {
        this.reminders = reminders;
        this.consultations = consultations;
        this.tallies = tallies;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Only for those who speak for their delegation. */
    public List<Consultation> of(Officer officer) {
        if (!authorization.mayEver(officer, Action.CONTRIBUTE, Ownership.OWN)) {
            return List.of();
        }
        return reminders.of(officer.delegation().code(), AMONG).stream()
                .map(consultations::find)
                .flatMap(Optional::stream)
                .filter(round -> round.isOpenAt(clock.instant()))
                .filter(round ->
                        tallies.of(round.id()).entriesOf(officer.delegation().code()) == 0)
                .toList();
    }
}
