package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.alignment.Holder;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionPolicy;
import org.a4p.consultation.alignment.PositionRequest;
import org.a4p.consultation.alignment.SharedStatement;
import org.a4p.consultation.alignment.Spokespeople;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.alignment.Step;
import org.a4p.consultation.group.GroupId;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** The forms an officer gets below a contribution; what was refused comes back as it was typed. */
@Component
class PositionForms {

    private final PositionPolicy admission;
    private final Spokespeople spokespeople;
    private final Clock clock;

    PositionForms(PositionPolicy admission, Spokespeople spokespeople, Clock clock) {
        this.admission = admission;
        this.spokespeople = spokespeople;
        this.clock = clock;
    }

    /** The form for the officer's own delegation, if it may take a position here, or holds one. */
    Optional<PositionForm> own(
            SharedStatement statement, List<Position> positions, Officer officer, HolderNames names) {
        Holder holder = Holder.of(officer.delegation().code());
        return form(statement, held(positions, holder), holder, officer, names);
    }

    /** All forms: for the own delegation and for each group the officer speaks for. */
    List<PositionForm> all(SharedStatement statement, List<Position> positions, Officer officer, HolderNames names) {
        List<PositionForm> forms = new ArrayList<>();
        own(statement, positions, officer, names).ifPresent(forms::add);
        for (GroupId group : spokespeople.groupsOf(officer, clock.instant())) {
            ofGroup(statement, positions, group, officer, names).ifPresent(forms::add);
        }
        return forms;
    }

    /** The form for a group the officer speaks for, if it may take a position here, or holds one. */
    Optional<PositionForm> ofGroup(
            SharedStatement statement, List<Position> positions, GroupId group, Officer officer, HolderNames names) {
        Holder holder = Holder.of(group);
        return form(statement, held(positions, holder), holder, officer, names);
    }

    /** The same form with what was typed into it and why it was refused. */
    static PositionForm refused(PositionForm form, PositionRequest wanted, List<String> reasons) {
        return new PositionForm(
                form.path(),
                form.id(),
                form.speaker(),
                form.group(),
                form.version(),
                form.held(),
                wanted.stance(),
                wanted.words(),
                reasons);
    }

    /** A form by itself, for somebody who may not even have one: words that were typed are always handed back. */
    PositionForm handedBack(SharedStatement statement, PositionRequest wanted, Officer officer, HolderNames names) {
        if (wanted.group().isEmpty()) {
            return blank(
                    statement, Optional.empty(), Holder.of(officer.delegation().code()), names);
        }
        return GroupId.read(wanted.group())
                .map(group -> blank(statement, Optional.empty(), Holder.of(group), names))
                .orElseGet(() -> forNoGroup(statement, wanted.group()));
    }

    /** What is sent again must not become a position of the own delegation's, so that the name of no group stays in it. */
    private static PositionForm forNoGroup(SharedStatement statement, String typed) {
        String path = statement.spoken().id().path() + "/positions";
        String id = statement.spoken().id().number() + "-group";
        return new PositionForm(path, id, typed, typed, 0, "", "", "", List.of());
    }

    private Optional<PositionForm> form(
            SharedStatement statement, Optional<Position> position, Holder holder, Officer officer, HolderNames names) {
        Instant now = clock.instant();
        boolean held = position.flatMap(Position::current).isPresent();
        boolean useful = held
                ? admission.mayRevoke(statement, officer, now)
                : admission.mayTake(statement, holder, officer, now);
        return useful ? Optional.of(blank(statement, position, holder, names)) : Optional.empty();
    }

    private static PositionForm blank(
            SharedStatement statement, Optional<Position> position, Holder holder, HolderNames names) {
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
