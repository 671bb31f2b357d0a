package org.a4p.consultation.alignment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.group.GroupId;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.springframework.stereotype.Component;

/** The forms an officer gets below a contribution; what was refused comes back as it was typed. */
@Component
class PositionForms {

    private final Admission admission;
    private final Spokespeople spokespeople;
    private final Problems problems;
    private final Clock clock;

    PositionForms(Admission admission, Spokespeople spokespeople, Problems problems, Clock clock) {
        this.admission = admission;
        this.spokespeople = spokespeople;
        this.problems = problems;
        this.clock = clock;
    }

    /** The form for the officer's own delegation, if it may take a position here, or holds one. */
    Optional<PositionForm> own(Statement statement, List<Position> positions, Officer officer, Names names) {
        Holder holder = Holder.of(officer.delegation().code());
        return form(statement, held(positions, holder), holder, officer, names);
    }

    /** All forms: for the own delegation and for each group the officer speaks for. */
    List<PositionForm> all(Statement statement, List<Position> positions, Officer officer, Names names) {
        List<PositionForm> forms = new ArrayList<>();
        own(statement, positions, officer, names).ifPresent(forms::add);
        for (GroupId group : spokespeople.groupsOf(officer, clock.instant())) {
            Holder holder = Holder.of(group);
            form(statement, held(positions, holder), holder, officer, names).ifPresent(forms::add);
        }
        return forms;
    }

    /** The same form with what was typed into it and why it was refused. */
    PositionForm refused(PositionForm form, Wanted wanted, Failure reason, Names names) {
        return new PositionForm(
                form.path(),
                form.id(),
                form.speaker(),
                form.group(),
                form.version(),
                form.held(),
                wanted.stance(),
                wanted.words(),
                List.of(problems.sentence(reason, Language.of(names.language()))));
    }

    /** A form by itself, for somebody who may not even have one: words that were typed are always handed back. */
    PositionForm handedBack(Statement statement, Wanted wanted, Officer officer, Names names) {
        Holder holder = wanted.group().isEmpty()
                ? Holder.of(officer.delegation().code())
                : new Holder("group/" + wanted.group());
        return blank(statement, Optional.empty(), holder, names);
    }

    private Optional<PositionForm> form(
            Statement statement, Optional<Position> position, Holder holder, Officer officer, Names names) {
        Instant now = clock.instant();
        boolean held = position.flatMap(Position::current).isPresent();
        boolean useful = held
                ? admission.mayRevoke(statement, officer, now)
                : admission.mayTake(statement, holder, officer, now);
        return useful ? Optional.of(blank(statement, position, holder, names)) : Optional.empty();
    }

    private static PositionForm blank(Statement statement, Optional<Position> position, Holder holder, Names names) {
        Optional<Step> current = position.flatMap(Position::current);
        String stance = current.flatMap(step -> Optional.ofNullable(step.stance()))
                .map(Stance::name)
                .orElse("");
        String group = holder.group().map(GroupId::value).orElse("");
        return new PositionForm(
                statement.spoken().id().path() + "/positions",
                statement.spoken().id().number() + (group.isEmpty() ? "" : "-" + group),
                names.of(holder),
                group,
                position.map(Position::version).orElse(0),
                stance,
                stance,
                current.map(Step::words).orElse(""),
                List.of());
    }

    private static Optional<Position> held(List<Position> positions, Holder holder) {
        return positions.stream()
                .filter(position -> position.id().whose().equals(holder))
                .findFirst();
    }
}
