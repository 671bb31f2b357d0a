package org.a4p.consultation.balance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.springframework.stereotype.Service;

/** Has missions reminded, each at most once a day and none that has spoken. */
@Service
public class ReminderCommands {

    private final Balance balance;
    private final Reminders reminders;
    private final TypedTerms reading;
    private final GroupCommands days;
    private final Authorization authorization;
    private final Clock clock;

    ReminderCommands(
            Balance balance,
            Reminders reminders,
            TypedTerms reading,
            GroupCommands days,
            Authorization authorization,
            Clock clock) {
        this.balance = balance;
        this.reminders = reminders;
        this.reading = reading;
        this.days = days;
        this.authorization = authorization;
        this.clock = clock;
    }

    public Outcome remind(Consultation consultation, List<String> codes, Officer officer) {
        Instant now = clock.instant();
        authorization.require(officer, Action.REMIND, consultation.at(now));
        List<DelegationCode> wanted = codes.stream().map(reading::delegation).toList();
        if (wanted.isEmpty()) {
            throw new Failure(FailureKind.UNPROCESSABLE, "nobody-chosen");
        }
        Map<DelegationCode, ParticipationRow> known = balance.of(consultation, officer).stream()
                .collect(Collectors.toMap(one -> one.delegation().code(), Function.identity()));
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        LocalDate today = days.today();
        for (DelegationCode code : new LinkedHashSet<>(wanted)) {
            ParticipationRow one = known.get(code);
            if (one == null || one.voiced() == Participation.SPOKE) {
                outcome.leftOut.add(code.value());
            } else {
                Reminder reminder = Reminder.of(consultation.id(), code, today, now, officer.subject());
                boolean first = reminders.add(reminder, ReminderRequested.of(reminder, one.delegation(), consultation));
                (first ? outcome.requested : outcome.remindedToday).add(code.value());
            }
        }
        return outcome;
    }

    /**
     * What became of a request, by delegation.
     *
     * @param remindedToday reminded before on this day, and not again
     * @param leftOut have spoken meanwhile, or are no delegation that could
     */
    public record Outcome(List<String> requested, List<String> remindedToday, List<String> leftOut) {}
}
