package org.a4p.consultation.group;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.zone.ReaderZone;
import org.springframework.stereotype.Service;

/** What the secretariat does to groups. */
@Service
public class GroupCommands {

    /** The most characters of a name. */
    public static final int NAME_LIMIT = 200;

    private final Groups groups;
    private final Authorization authorization;
    private final List<FrozenMemberships> frozen;
    private final Clock clock;

    GroupCommands(Groups groups, Authorization authorization, List<FrozenMemberships> frozen, Clock clock) {
        this.groups = groups;
        this.authorization = authorization;
        this.frozen = List.copyOf(frozen);
        this.clock = clock;
    }

    /** The day that counts for memberships begins in New York. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ReaderZone.NEW_YORK);
    }

    private Instant now() {
        return clock.instant();
    }

    /** No consultation is involved, so that it is the same in every state. */
    public boolean mayManage(Officer officer) {
        return authorization.allows(officer.roles(), Action.MANAGE_GROUPS);
    }

    /** Creates a group; the same wish a second time finds what the first one made. */
    public Group create(GroupId id, SixLanguages names, Officer officer) {
        authorization.require(officer, Action.MANAGE_GROUPS);
        Group group = Group.named(id, names);
        if (groups.add(group)) {
            return group;
        }
        return groups.find(id)
                .filter(existing -> existing.names().equals(names))
                .orElseThrow(() -> GroupRefused.groupExists(id));
    }

    public Group rename(GroupId id, SeenVersion seen, SixLanguages names, Officer officer) {
        return change(id, seen, officer, group -> group.renamed(names, now()));
    }

    public Group join(GroupId id, SeenVersion seen, Membership membership, Officer officer) {
        return change(id, seen, officer, group -> group.joinedBy(membership, today()));
    }

    public Group leave(GroupId id, SeenVersion seen, Ending ending, Officer officer) {
        return change(
                id, seen, officer, group -> group.leftBy(ending.delegation(), ending.from(), ending.until(), today()));
    }

    /**
     * Takes back what was recorded by mistake.
     *
     * @throws GroupRefused if the group has spoken, or taken a position, on a day on which it was recorded
     */
    public Group takeBack(GroupId id, SeenVersion seen, Began began, Officer officer) {
        return change(id, seen, officer, group -> {
            Membership mistaken = group.membership(began.delegation(), began.from());
            frozen.stream()
                    .flatMap(place -> place.with(began.delegation()).stream())
                    .filter(kept -> kept.group().equals(id) && mistaken.covers(kept.asOf()))
                    .map(FrozenGroup::asOf)
                    .min(Comparator.naturalOrder())
                    .ifPresent(day -> {
                        throw GroupRefused.membershipFrozen(day);
                    });
            return group.withdrawing(mistaken);
        });
    }

    public Group nameSpokesperson(GroupId id, SeenVersion seen, Spokesperson spokesperson, Officer officer) {
        return change(id, seen, officer, group -> group.spokenForBy(spokesperson, today()));
    }

    public Group endSpokesperson(GroupId id, SeenVersion seen, Ending ending, Officer officer) {
        return change(
                id,
                seen,
                officer,
                group -> group.spokenForUntil(ending.delegation(), ending.from(), ending.until(), today()));
    }

    /**
     * Changes the group that the officer saw.
     *
     * @param seen the version
     * @throws StaleVersion if somebody changed it meanwhile; then nothing is changed now
     */
    public Group change(GroupId id, SeenVersion seen, Officer officer, UnaryOperator<Group> change) {
        authorization.require(officer, Action.MANAGE_GROUPS);
        Group group = groups.find(id).orElseThrow(NotFound::new);
        seen.require(group.version());
        Group changed = change.apply(group);
        Group next = new Group(
                changed.id(),
                changed.names(),
                changed.earlierNames(),
                changed.memberships(),
                changed.spokespersons(),
                changed.illustrative(),
                group.version() + 1);
        if (!groups.change(next)) {
            throw new StaleVersion();
        }
        return next;
    }

    /** What a delegation began on a day. */
    public record Began(DelegationCode delegation, LocalDate from) {}

    /** The end of what a delegation began on a day. */
    public record Ending(DelegationCode delegation, LocalDate from, LocalDate until) {}
}
