package org.a4p.consultation.alignment.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.Directory;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionSubject;
import org.a4p.consultation.alignment.Positions;
import org.a4p.consultation.alignment.SharedStatements;
import org.a4p.consultation.alignment.Tally;
import org.a4p.consultation.alignment.TallyService;
import org.a4p.consultation.alignment.chart.AlignmentMatrix;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.pages.problem.NotFound;
import org.springframework.stereotype.Component;

/** Finds who stands with whom on a theme, across all its consultations and threads, whatever else happened to them. */
@Component
class ThemeAlignments {

    private final Themes themes;
    private final Consultations consultations;
    private final Threads threads;
    private final Positions positions;
    private final SharedStatements statements;
    private final TallyService tallies;
    private final Directory directory;

    ThemeAlignments(
            Themes themes,
            Consultations consultations,
            Threads threads,
            Positions positions,
            SharedStatements statements,
            TallyService tallies,
            Directory directory) {
        this.themes = themes;
        this.consultations = consultations;
        this.threads = threads;
        this.positions = positions;
        this.statements = statements;
        this.tallies = tallies;
        this.directory = directory;
    }

    /** @throws NotFound if there is no such theme */
    Theme theme(String id) {
        return ThemeId.read(id).flatMap(themes::find).orElseThrow(NotFound::new);
    }

    /** The theme that this one lives on in: itself, unless it is merged. */
    Theme living(Theme theme) {
        return theme.isMerged() ? themes.lineage().livingOf(theme.id()) : theme;
    }

    /**
     * The matrix of the theme.
     *
     * @param region the regional group whose States are looked at; empty for everybody
     */
    AlignmentMatrix matrix(Theme theme, AsOfDate asOf, String region) {
        List<ThreadId> all = threadsOn(theme);
        Map<ContributionId, List<Position>> held = TallyService.byContribution(positions.inThreads(all));
        Map<PositionSubject, Tally> counted = tallies.tallies(spoken(held.keySet(), all), held, asOf.instant());
        return AlignmentMatrix.of(
                counted, code -> region.isEmpty() || directory.region(code).equals(region));
    }

    /** Those of the theme and of all that live on in it; of a merged theme, those begun under its own name. */
    private List<ThreadId> threadsOn(Theme theme) {
        List<Theme> family =
                theme.isMerged() ? List.of(theme) : themes.lineage().familyOf(theme);
        return family.stream()
                .flatMap(member -> consultations.on(member.id()).stream())
                .flatMap(consultation -> threads.of(consultation.id()).stream())
                .map(ThematicThread::id)
                .toList();
    }

    /** What anybody stands to: what positions were taken on, and what was said on behalf of a group. */
    private Collection<PositionSubject> spoken(Set<ContributionId> withPositions, List<ThreadId> all) {
        Map<ContributionId, PositionSubject> found = new LinkedHashMap<>();
        statements.onBehalfOfGroups(all).forEach(spoken -> found.put(spoken.id(), spoken));
        Set<ContributionId> missing = new HashSet<>(withPositions);
        missing.removeAll(found.keySet());
        found.putAll(statements.all(missing));
        return new ArrayList<>(found.values());
    }
}
