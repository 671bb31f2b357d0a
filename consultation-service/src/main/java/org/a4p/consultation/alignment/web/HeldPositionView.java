package org.a4p.consultation.alignment.web;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.alignment.DelegationPosition;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.PositionSubject;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.alignment.web.HistoryView.StepView;
import org.a4p.consultation.alignment.web.StanceView.GroupSays;
import org.jspecify.annotations.Nullable;

/**
 * One line of a delegation's page.
 *
 * @param slug of the stance, {@code divided} or {@code revoked}
 * @param voice whose contribution it is
 * @param words the delegation's own
 * @param groups what its groups say, where they speak for it
 * @param steps the history of its own position, the latest first
 */
record HeldPositionView(
        String citation,
        String path,
        String voice,
        String slug,
        String words,
        Instant at,
        List<GroupSays> groups,
        List<StepView> steps) {

    static HeldPositionView of(HeldPosition holding, HolderNames names) {
        PositionSubject spoken = holding.spoken();
        DelegationPosition stand = holding.stand().orElse(null);
        List<StepView> steps = holding.own()
                .map(position -> HistoryView.of(position, names).steps())
                .orElse(List.of());
        return new HeldPositionView(
                spoken.id().citation(),
                spoken.id().path(),
                names.of(spoken.holder()),
                slug(stand),
                stand != null && stand.isOwn() ? stand.said().getFirst().words() : "",
                stand != null ? stand.since() : steps.getFirst().at(),
                stand == null || stand.isOwn() ? List.of() : groups(stand, names),
                steps);
    }

    private static String slug(@Nullable DelegationPosition stand) {
        if (stand == null) {
            return "revoked";
        }
        Stance stance = stand.stance();
        return stance == null ? "divided" : stance.slug();
    }

    private static List<GroupSays> groups(DelegationPosition stand, HolderNames names) {
        return stand.said().stream()
                .map(said -> new GroupSays(
                        said.through() == null ? "" : names.of(said.through()),
                        said.stance().slug(),
                        said.words()))
                .toList();
    }
}
