package org.a4p.consultation.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.a4p.consultation.alignment.PositionCommands.Attempt;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

/** What the events of alignments tell of the place, and of those who speak. */
record AlignmentContext(
        Speaker delegation,
        @Nullable GroupOfIt onBehalfOf,
        ContributionOfIt contribution,
        ThemeOfIt theme,
        ConsultationOfIt consultation,
        ThreadOfIt thread) {

    record Speaker(String code, Map<String, String> names) {}

    /** A group as it was on the day; all lists are codes. */
    record GroupOfIt(String id, LocalDate asOf, List<String> members, List<String> associated) {}

    record ContributionOfIt(String citation, int number, Speaker delegation, String path) {}

    record ThemeOfIt(String id, SixLanguages names) {}

    record ConsultationOfIt(String id, SixLanguages titles) {}

    record ThreadOfIt(String id, String title) {}

    static AlignmentContext of(Attempt attempt, Function<DelegationCode, Map<String, String>> names) {
        ThreadContext place = attempt.statement().place();
        PositionSubject spoken = attempt.statement().spoken();
        DelegationCode speaker = attempt.next().spokenBy();
        return new AlignmentContext(
                new Speaker(speaker.value(), names.apply(speaker)),
                group(attempt.next().onBehalfOf()),
                new ContributionOfIt(
                        spoken.id().citation(),
                        spoken.id().number(),
                        new Speaker(spoken.by().value(), names.apply(spoken.by())),
                        spoken.id().path()),
                new ThemeOfIt(place.theme().id().value(), place.theme().names()),
                new ConsultationOfIt(
                        place.consultation().id().value(), place.consultation().titles()),
                new ThreadOfIt(place.thread().id().toString(), place.thread().title()));
    }

    private static @Nullable GroupOfIt group(@Nullable FrozenGroup group) {
        return group == null
                ? null
                : new GroupOfIt(group.group().value(), group.asOf(), codes(group.members()), codes(group.associated()));
    }

    private static List<String> codes(List<DelegationCode> delegations) {
        return delegations.stream().map(DelegationCode::value).toList();
    }
}
