package org.a4p.consultation.group;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.Outboxes;
import org.springframework.stereotype.Repository;

/** All groups. */
@Repository
public class Groups {

    private final OutboxCollection<Group> groups;
    private final Clock clock;

    Groups(MongoDatabase database, Outboxes outboxes, Clock clock) {
        this.groups = outboxes.collection(database.getCollection("groups", Group.class), "consultation.events");
        this.clock = clock;
        groups.documents().createIndex(Indexes.ascending("memberships.delegation"));
        groups.documents().createIndex(Indexes.ascending("spokespersons.delegation"));
    }

    public List<Group> all() {
        return groups.documents().find().sort(ascending("_id")).into(new ArrayList<>());
    }

    public Optional<Group> find(GroupId id) {
        return Optional.ofNullable(groups.documents().find(eq("_id", id)).first());
    }

    /** The groups that a delegation belonged to on a day, be it as a member or associated. */
    public List<Group> of(DelegationCode delegation, LocalDate date) {
        return groups
                .documents()
                .find(eq("memberships.delegation", delegation))
                .sort(ascending("_id"))
                .into(new ArrayList<>())
                .stream()
                .filter(group -> group.memberships().stream()
                        .anyMatch(one -> one.delegation().equals(delegation) && one.covers(date)))
                .toList();
    }

    /** The groups that a delegation's officers may speak for on a day. */
    public List<Group> spokenForBy(DelegationCode delegation, LocalDate date) {
        return groups
                .documents()
                .find(eq("spokespersons.delegation", delegation))
                .sort(ascending("_id"))
                .into(new ArrayList<>())
                .stream()
                .filter(group -> group.spokespersonsAsOf(date).contains(delegation))
                .toList();
    }

    /** Adds the group; false if there is one of this id already. */
    public boolean add(Group group) {
        return groups.insertIfAbsent(group, GroupFacts.created(group, now()));
    }

    /** Stores what became of the group; false if it is no longer at the version before. */
    boolean change(Group changed) {
        return groups.replace(
                and(eq("_id", changed.id()), eq("version", changed.version() - 1)),
                changed,
                GroupFacts.changed(changed, now()));
    }

    private Instant now() {
        return clock.instant();
    }
}
