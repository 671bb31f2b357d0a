package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which positions are counted: one State, one voice.
 *
 * <ol>
 *   <li>What a delegation says itself goes before everything that is said for it, in whatever number of groups.
 *   <li>What is said on behalf of a group stands for those who were its members on that day. A contribution made on
 *       behalf of a group is itself such a position: its members align with it until they say otherwise. A State in
 *       several groups of one mind is counted once.
 *   <li>Groups that contradict each other do not speak for a common member: it is shown as divided and counted nowhere
 *       until it speaks for itself.
 *   <li>States that are only associated with a group are listed with a footnote sign and counted apart; so are those
 *       who are not Member States.
 *   <li>Nobody aligns with itself: on its own words the delegation that spoke them is not counted, and on words it
 *       spoke for a group it stands with that group.
 *   <li>Revoking one's own position leaves one where one's groups stand, as if nothing had been said.
 * </ol>
 *
 * <p>Source: practice of the General Assembly and its Main Committees. Groups deliver one statement, others "align
 * themselves" with it, and the footnotes of the statement name associated countries by signs (statements of the European
 * Union); a member adds remarks "in its national capacity" or dissociates itself from paragraphs, which then is its
 * position. That each Member has one voice follows Article 18 (1) of the Charter.
 */
public final class OneVotePerState {

    private final PositionSubject spoken;
    private final Predicate<DelegationCode> isState;
    private final TreeMap<String, Said> own = new TreeMap<>();
    private final List<GroupSaid> groups = new ArrayList<>();

    private OneVotePerState(PositionSubject spoken, Predicate<DelegationCode> isState) {
        this.spoken = spoken;
        this.isState = isState;
    }

    /**
     * Where everybody stood on the contribution at an instant.
     *
     * @param positions all positions on it; those of later instants are not looked at
     * @param isState whether a delegation is a Member State
     */
    public static Tally tally(
            PositionSubject spoken, Collection<Position> positions, Instant asOf, Predicate<DelegationCode> isState) {
        OneVotePerState rule = new OneVotePerState(spoken, isState);
        if (!spoken.at().isAfter(asOf)) {
            rule.hear(spoken.onBehalfOf(), Stance.ALIGNS, "", spoken.at());
        }
        for (Position position : positions) {
            position.at(asOf).ifPresent(step -> rule.hear(position.id().whose(), step));
        }
        return rule.tally();
    }

    private void hear(Holder holder, Step step) {
        Stance stance = step.stance();
        if (stance == null) {
            return;
        }
        if (holder.isGroup()) {
            hear(step.onBehalfOf(), stance, step.words(), step.at());
        } else {
            own.put(holder.value(), new Said(null, stance, step.words(), step.at()));
        }
    }

    private void hear(@Nullable FrozenGroup group, Stance stance, String words, Instant at) {
        if (group != null) {
            groups.add(new GroupSaid(group, new Said(group.group(), stance, words, at)));
        }
    }

    private Tally tally() {
        Stream<DelegationCode> spokenFor = groups.stream()
                .map(GroupSaid::group)
                .flatMap(group -> Stream.concat(group.members().stream(), group.associated().stream()));
        Stream<DelegationCode> speaking = own.keySet().stream().map(DelegationCode::new);
        return new Tally(
                Stream.concat(speaking, spokenFor)
                        .map(DelegationCode::value)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .flatMap(code -> stand(new DelegationCode(code)).stream())
                        .toList());
    }

    private Optional<DelegationPosition> stand(DelegationCode delegation) {
        Said itself = own.get(delegation.value());
        if (itself != null) {
            return Optional.of(
                    new DelegationPosition(delegation, itself.stance(), List.of(itself), sign(delegation, false)));
        }
        List<Said> asMember = said(delegation, FrozenGroup::members);
        return asMember.isEmpty()
                ? throughGroups(delegation, said(delegation, FrozenGroup::associated), true)
                : throughGroups(delegation, asMember, false);
    }

    private Optional<DelegationPosition> throughGroups(DelegationCode delegation, List<Said> said, boolean associated) {
        Set<Stance> stances = said.stream().map(Said::stance).collect(Collectors.toSet());
        Sign sign = sign(delegation, associated);
        return switch (stances.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(new DelegationPosition(delegation, said.getFirst().stance(), said, sign));
            default -> Optional.of(new DelegationPosition(delegation, null, said, sign));
        };
    }

    private Sign sign(DelegationCode delegation, boolean associated) {
        if (!isState.test(delegation)) {
            return Sign.NOT_A_STATE;
        }
        return associated ? Sign.ASSOCIATED : Sign.COUNTED;
    }

    /** What the groups say that speak for this delegation; for who spoke, only the group it spoke for. */
    private List<Said> said(DelegationCode delegation, Who who) {
        return groups.stream()
                .filter(said -> who.in(said.group()).contains(delegation))
                .filter(said -> !delegation.equals(spoken.by()) || isOfTheContribution(said))
                .map(GroupSaid::said)
                .toList();
    }

    private boolean isOfTheContribution(GroupSaid said) {
        return Holder.of(said.group().group()).equals(spoken.holder());
    }

    private interface Who {
        List<DelegationCode> in(FrozenGroup group);
    }

    private record GroupSaid(FrozenGroup group, Said said) {}
}
