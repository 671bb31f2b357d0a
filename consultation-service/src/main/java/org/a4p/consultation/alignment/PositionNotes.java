package org.a4p.consultation.alignment;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.CardNotes;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.delegations.Officer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says below each contribution who stands to it, at the cost of one question to the store for a whole page. */
@Component
@Order(20)
class PositionNotes implements CardNotes {

    private final Tallying tallies;
    private final Statements statements;
    private final PositionForms forms;
    private final Directory directory;
    private final Clock clock;

    PositionNotes(Tallying tallies, Statements statements, PositionForms forms, Directory directory, Clock clock) {
        this.tallies = tallies;
        this.statements = statements;
        this.forms = forms;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String template() {
        return "alignment/note";
    }

    @Override
    public Map<ContributionId, Note> notes(List<Contribution> shown, Reader reader) {
        List<Spoken> spoken = shown.stream()
                .filter(contribution -> !Statements.isProcedure(contribution))
                .map(Statements::spoken)
                .toList();
        Names names = directory.names(reader.language());
        Instant now = clock.instant();
        Map<ContributionId, List<Position>> positions = tallies.positions(spoken);
        Map<ContributionId, PositionForm> offered =
                reader.officer().map(who -> forms(shown, positions, who, names)).orElse(Map.of());
        Map<ContributionId, Note> notes = new LinkedHashMap<>();
        tallies.tallies(spoken, positions, now).forEach((one, tally) -> {
            PositionForm form = offered.get(one.id());
            if (form != null || !tally.isEmpty()) {
                notes.put(
                        one.id(),
                        new Note(
                                one.id().citation(), one.id().path() + "/positions", TallyView.of(tally, names), form));
            }
        });
        return notes;
    }

    private Map<ContributionId, PositionForm> forms(
            List<Contribution> shown, Map<ContributionId, List<Position>> positions, Officer officer, Names names) {
        Map<ContributionId, PositionForm> found = new LinkedHashMap<>();
        for (Statement statement : statements.of(shown)) {
            ContributionId id = statement.spoken().id();
            forms.own(statement, positions.getOrDefault(id, List.of()), officer, names)
                    .ifPresent(form -> found.put(id, form));
        }
        return found;
    }
}
