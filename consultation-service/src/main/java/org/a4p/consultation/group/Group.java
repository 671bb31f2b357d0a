package org.a4p.consultation.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.a4p.consultation.theme.NameHistory;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.SixLanguages;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A group of delegations and everything that is known of who belonged to it, and who spoke for it, and when.
 *
 * @param earlierNames what it was called before, the first names first
 * @param illustrative whether this is sample content
 * @param version grows by one with each change
 */
public record Group(
        @BsonId GroupId id,
        SixLanguages names,
        List<NameHistory.Earlier> earlierNames,
        List<Membership> memberships,
        List<Spokesperson> spokespersons,
        boolean illustrative,
        int version) {

    public Group {
        earlierNames = Optional.ofNullable(earlierNames).map(List::copyOf).orElse(List.of());
        memberships = List.copyOf(memberships);
        spokespersons = List.copyOf(spokespersons);
    }

    /** A group as it begins, before anybody belongs to it. */
    public static Group named(GroupId id, SixLanguages names) {
        return new Group(id, names, List.of(), List.of(), List.of(), false, 1);
    }

    /** The membership on that day; who is both a member and associated counts as a member. */
    public FrozenGroup asOf(LocalDate date) {
        List<DelegationCode> members = with(MembershipKind.MEMBER, date);
        List<DelegationCode> associated = with(MembershipKind.ASSOCIATED, date).stream()
                .filter(Predicate.not(members::contains))
                .toList();
        return new FrozenGroup(id, date, members, associated);
    }

    /** The delegations whose officers may speak for the group on that day. */
    public List<DelegationCode> spokespersonsAsOf(LocalDate date) {
        return spokespersons.stream()
                .filter(spokesperson -> spokesperson.covers(date))
                .map(Spokesperson::delegation)
                .distinct()
                .sorted(Comparator.comparing(DelegationCode::value))
                .toList();
    }

    public NameHistory nameHistory() {
        return new NameHistory(names, earlierNames);
    }

    public Group renamed(SixLanguages newNames, Instant at) {
        NameHistory history = nameHistory().renamed(newNames, at);
        return new Group(id, history.now(), history.earlier(), memberships, spokespersons, illustrative, version + 1);
    }

    /** The group with one more membership; it may not begin in the future nor overlap another of that delegation. */
    public Group joinedBy(Membership membership, LocalDate today) {
        return with(Terms.add(memberships, membership, today), spokespersons);
    }

    /** The group with the membership that this delegation began that day over on another, which has come. */
    public Group leftBy(DelegationCode delegation, LocalDate from, LocalDate until, LocalDate today) {
        Membership membership = membership(delegation, from);
        return with(Terms.end(memberships, membership, membership.endedOn(until), today), spokespersons);
    }

    /** The group without the membership that this delegation began that day, as if it had never been recorded. */
    Group withdrawing(Membership membership) {
        return with(memberships.stream().filter(one -> !one.equals(membership)).toList(), spokespersons);
    }

    /** @throws GroupRefused if this delegation began none that day */
    Membership membership(DelegationCode delegation, LocalDate from) {
        return Terms.begun(memberships, delegation, from);
    }

    /** The group with one more delegation whose officers may speak for it, under the rules of memberships. */
    public Group spokenForBy(Spokesperson spokesperson, LocalDate today) {
        return with(memberships, Terms.add(spokespersons, spokesperson, today));
    }

    /** The group with the term that this spokesperson began that day over on another, which has come. */
    public Group spokenForUntil(DelegationCode delegation, LocalDate from, LocalDate until, LocalDate today) {
        Spokesperson term = Terms.begun(spokespersons, delegation, from);
        return with(memberships, Terms.end(spokespersons, term, term.endedOn(until), today));
    }

    public String path() {
        return "/groups/" + id;
    }

    private Group with(List<Membership> newMemberships, List<Spokesperson> newSpokespersons) {
        return new Group(id, names, earlierNames, newMemberships, newSpokespersons, illustrative, version + 1);
    }

    private List<DelegationCode> with(MembershipKind standing, LocalDate date) {
        return memberships.stream()
                .filter(membership -> membership.standing() == standing && membership.covers(date))
                .map(Membership::delegation)
                .distinct()
                .sorted(Comparator.comparing(DelegationCode::value))
                .toList();
    }
}
