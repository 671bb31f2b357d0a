package org.a4p.consultation.alignment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.alignment.DelegationPosition;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.Said;
import org.a4p.consultation.alignment.Sign;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.alignment.Tally;
import org.a4p.consultation.alignment.web.StanceView.GroupSays;
import org.a4p.consultation.alignment.web.StanceView.Named;
import org.a4p.consultation.alignment.web.StanceView.Own;
import org.a4p.consultation.alignment.web.StanceView.ThroughGroups;

/**
 * A tally in the reader's language. Every stance is listed with the same fullness, in the same order, however many take
 * it.
 *
 * @param stances all three, also those that nobody takes
 * @param divided those whose groups contradict each other
 * @param associated whether the sign for associated States is used
 * @param others whether the sign for those who are not Member States is used
 */
public record TallyView(List<StanceView> stances, StanceView divided, boolean associated, boolean others) {

    /** Whether nobody stands anywhere. */
    public boolean isEmpty() {
        return divided.isEmpty() && stances.stream().allMatch(StanceView::isEmpty);
    }

    /** How many are counted apart altogether. */
    public int apart() {
        return stances.stream().mapToInt(StanceView::apart).sum();
    }

    static TallyView of(Tally tally, HolderNames names) {
        List<StanceView> stances = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            stances.add(view(stance.slug(), tally.count(stance), tally.apart(stance), tally.of(stance), names));
        }
        List<DelegationPosition> divided = tally.divided();
        return new TallyView(
                stances,
                view("divided", divided.size(), 0, divided, names),
                uses(tally, Sign.ASSOCIATED),
                uses(tally, Sign.NOT_A_STATE));
    }

    private static boolean uses(Tally tally, Sign sign) {
        return tally.stands().stream().anyMatch(stand -> stand.sign() == sign);
    }

    private static StanceView view(
            String slug, int count, int apart, List<DelegationPosition> stands, HolderNames names) {
        List<Own> own = stands.stream()
                .filter(DelegationPosition::isOwn)
                .map(stand -> new Own(
                        names.of(stand.delegation()),
                        stand.sign().mark(),
                        stand.said().getFirst().words(),
                        stand.since()))
                .sorted(names.order(Own::name))
                .toList();
        Map<List<Said>, List<DelegationPosition>> through = new LinkedHashMap<>();
        stands.stream()
                .filter(stand -> !stand.isOwn())
                .forEach(stand -> through.computeIfAbsent(stand.said(), said -> new ArrayList<>())
                        .add(stand));
        return new StanceView(
                slug,
                count,
                apart,
                own,
                through.values().stream().map(same -> through(same, names)).toList());
    }

    private static ThroughGroups through(List<DelegationPosition> same, HolderNames names) {
        List<Said> said = same.getFirst().said();
        List<GroupSays> groups = said.stream()
                .map(one -> new GroupSays(group(one, names), one.stance().slug(), one.words()))
                .toList();
        List<Named> named = same.stream()
                .map(stand ->
                        new Named(names.of(stand.delegation()), stand.sign().mark()))
                .sorted(names.order(Named::name))
                .toList();
        return new ThroughGroups(
                names.list(groups.stream().map(GroupSays::group).toList()),
                named,
                groups,
                same.getFirst().since());
    }

    private static String group(Said said, HolderNames names) {
        return said.through() == null ? "" : names.of(said.through());
    }
}
