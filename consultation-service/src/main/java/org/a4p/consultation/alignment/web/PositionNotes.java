package org.a4p.consultation.alignment.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.alignment.Directory;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionSubject;
import org.a4p.consultation.alignment.SharedStatement;
import org.a4p.consultation.alignment.SharedStatements;
import org.a4p.consultation.alignment.Spokespeople;
import org.a4p.consultation.alignment.TallyService;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.web.CardNotes;
import org.a4p.consultation.group.GroupId;
import org.a4p.delegations.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says below each contribution who stands to it, at the cost of one question to the store for a whole page. */
@Component
class PositionNotes implements CardNotes {

    private final TallyService tallies;
    private final SharedStatements statements;
    private final PositionForms forms;
    private final Spokespeople spokespeople;
    private final Directory directory;
    private final Clock clock;

    PositionNotes(
            TallyService tallies,
            SharedStatements statements,
            PositionForms forms,
            Spokespeople spokespeople,
            Directory directory,
            Clock clock) {
        this.tallies = tallies;
        this.statements = statements;
        this.forms = forms;
        this.spokespeople = spokespeople;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Placement placement() {
        return Placement.POSITIONS;
    }

    @Override
    public Map<ContributionId, Note> notes(List<Contribution> shown, Reader reader) {
        List<PositionSubject> spoken = shown.stream()
                .filter(contribution -> !SharedStatements.isProcedure(contribution))
                .map(SharedStatements::spoken)
                .toList();
        HolderNames names = directory.names(reader.language());
        Instant now = clock.instant();
        Map<ContributionId, List<Position>> positions = tallies.positions(spoken);
        Map<ContributionId, Offer> offered = reader.officer()
                .map(who -> offers(shown, positions, who, names))
                .orElse(Map.of());
        Map<ContributionId, Note> notes = new LinkedHashMap<>();
        tallies.tallies(spoken, positions, now).forEach((one, tally) -> {
            Offer offer = offered.getOrDefault(one.id(), Offer.NONE);
            notes.put(
                    one.id(),
                    new Note(
                            one.id().citation(),
                            one.id().path() + "/positions",
                            TallyView.of(tally, names),
                            offer.own,
                            offer.forGroups));
        });
        return notes;
    }

    private Map<ContributionId, Offer> offers(
            List<Contribution> shown,
            Map<ContributionId, List<Position>> positions,
            Officer officer,
            HolderNames names) {
        List<GroupId> groups = spokespeople.groupsOf(officer, clock.instant());
        Map<ContributionId, Offer> found = new LinkedHashMap<>();
        for (SharedStatement statement : statements.of(shown)) {
            ContributionId id = statement.spoken().id();
            List<Position> held = positions.getOrDefault(id, List.of());
            boolean forGroups = groups.stream()
                    .anyMatch(group -> forms.ofGroup(statement, held, group, officer, names)
                            .isPresent());
            found.put(id, new Offer(forms.own(statement, held, officer, names).orElse(null), forGroups));
        }
        return found;
    }

    private record Offer(@Nullable PositionForm own, boolean forGroups) {

        static final Offer NONE = new Offer(null, false);
    }
}
