package org.a4p.consultation.contribution;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.OutboxEvent;
import org.a4p.outbox.Outboxes;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The entries of all threads. An entry's key is its thread and its number, so every question about a part of a thread is
 * a question for known keys, and the last page of a long thread costs what the first one costs.
 *
 * <p>Entries are added and changed but never taken away, and each thread's numbers are 1, 2, 3 ... without a gap (see {@link EntryAppender}). So
 * where an entry is missing, none follows it; {@link #tail} rests on that.
 */
@Repository
public class Contributions {

    private static final int PROBE = 16;
    private static final String QUOTED = "links.quotations.source";
    private static final String NAMED = "links.named";
    private static final String GROUP = "voice.onBehalfOf.group";
    private static final String GROUP_MEMBERS = "voice.onBehalfOf.members";
    private static final String GROUP_ASSOCIATED = "voice.onBehalfOf.associated";

    private final OutboxCollection<Contribution> contributions;

    Contributions(MongoDatabase database, Outboxes outboxes) {
        this.contributions =
                outboxes.collection(database.getCollection("contributions", Contribution.class), "consultation.events");
        contributions.documents().createIndex(Indexes.ascending("requestId"), new IndexOptions().unique(true));
        contributions.documents().createIndex(Indexes.ascending("links.inReplyTo"));
        IndexOptions rare = new IndexOptions().sparse(true);
        contributions.documents().createIndex(Indexes.ascending(QUOTED, "publishedAt"), rare);
        contributions.documents().createIndex(Indexes.ascending(NAMED, "publishedAt"), rare);
        contributions.documents().createIndex(Indexes.ascending(GROUP, "_id.thread"), rare);
        contributions.documents().createIndex(Indexes.ascending(GROUP_MEMBERS), rare);
        contributions.documents().createIndex(Indexes.ascending(GROUP_ASSOCIATED), rare);
    }

    /** Stores the entry with its event in one write; false if its number or its request has been used before. */
    boolean add(Contribution contribution, OutboxEvent event) {
        return contributions.insertIfAbsent(contribution, event);
    }

    public Optional<Contribution> find(ContributionId id) {
        return Optional.ofNullable(contributions.documents().find(eq("_id", id)).first());
    }

    Optional<Contribution> madeBy(RequestId request) {
        return Optional.ofNullable(
                contributions.documents().find(eq("requestId", request)).first());
    }

    /** Which entries these requests made. */
    Map<RequestId, ContributionId> madeBy(Collection<RequestId> requests) {
        return parts(Made.class, in("requestId", requests), List.of("requestId")).stream()
                .collect(Collectors.toMap(Made::requestId, Made::id));
    }

    /** The entries with these numbers, both ends included, in order. */
    public List<Contribution> range(ThreadId thread, int first, int last) {
        List<Contribution> range = contributions
                .documents()
                .find(in("_id", ids(thread, first, last)))
                .into(new ArrayList<>());
        range.sort(Comparator.comparingInt(Contribution::number));
        return range;
    }

    /** The entries with these keys. */
    public List<Contribution> all(List<ContributionId> ids) {
        return contributions.documents().find(in("_id", ids)).into(new ArrayList<>());
    }

    /** The entries with these keys, without their words. */
    public List<Outline> outlines(List<ContributionId> ids) {
        return parts(Outline.class, in("_id", ids), Outline.FIELDS);
    }

    /** The entries with these numbers without their words, both ends included, in any order. */
    public List<Outline> outlines(ThreadId thread, int first, int last) {
        return outlines(ids(thread, first, last));
    }

    /** Who spoke in the entries with these numbers, both ends included, in order. */
    public List<Attribution> attributions(ThreadId thread, int first, int last) {
        List<Attribution> found = parts(Attribution.class, in("_id", ids(thread, first, last)), Attribution.FIELDS);
        found.sort(Comparator.comparingInt(entry -> entry.id().number()));
        return found;
    }

    /** Those that name the delegation and are shown, the last first, at most so many. */
    public List<ContributionId> naming(DelegationCode delegation, int most) {
        return contributions
                .documents()
                .withDocumentClass(Entry.class)
                .find(and(eq(NAMED, delegation), eq("withdrawal", null), eq("removal", null)))
                .sort(descending("publishedAt"))
                .limit(most)
                .projection(include("_id"))
                .map(Entry::id)
                .into(new ArrayList<>());
    }

    /** Only these fields of the entries, as the driver makes them into this. */
    private <T> List<T> parts(Class<T> shape, Bson which, List<String> fields) {
        return contributions
                .documents()
                .withDocumentClass(shape)
                .find(which)
                .projection(include(fields))
                .into(new ArrayList<>());
    }

    /** What was said on behalf of groups in these threads. */
    public List<Contribution> onBehalfOfGroups(Collection<ThreadId> threads) {
        return contributions
                .documents()
                .find(and(gt(GROUP, ""), in("_id.thread", threads)))
                .into(new ArrayList<>());
    }

    /** What was said on behalf of groups that this delegation then was a member of, or associated with. */
    public List<Contribution> onBehalfOfGroupsOf(DelegationCode delegation) {
        Set<Contribution> found = new LinkedHashSet<>();
        contributions.documents().find(eq(GROUP_MEMBERS, delegation)).into(found);
        contributions.documents().find(eq(GROUP_ASSOCIATED, delegation)).into(found);
        return List.copyOf(found);
    }

    /** The numbers of the entries that reply to each of these, in order. */
    public Map<ContributionId, List<Integer>> repliesTo(Collection<ContributionId> ids) {
        return parts(Reply.class, in("links.inReplyTo", ids), List.of("links.inReplyTo")).stream()
                .sorted(Comparator.comparingInt(reply -> reply.id().number()))
                .collect(Collectors.groupingBy(
                        reply -> reply.links().inReplyTo(),
                        Collectors.mapping(reply -> reply.id().number(), Collectors.toList())));
    }

    /** The first entries, of those that are shown, that quote this one. */
    List<Contribution> quoting(ContributionId id, int most) {
        return contributions
                .documents()
                .find(and(eq(QUOTED, id), eq("withdrawal", null), eq("removal", null)))
                .sort(ascending("publishedAt"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /** Adds a wording and those whom it names; false if the entry was changed since this version of it was seen. */
    boolean reword(Contribution seen, Edition edition, List<DelegationCode> named, OutboxEvent event) {
        return change(seen, combine(push("editions", edition), addEachToSet(NAMED, named)), event);
    }

    /** Takes the words back; false if the entry was changed since this version of it was seen. */
    boolean withdraw(Contribution seen, Withdrawal withdrawal, OutboxEvent event) {
        return change(seen, set("withdrawal", withdrawal), event);
    }

    /** Hides the words by decision; false if the entry was changed since this version of it was seen. */
    public boolean remove(Contribution seen, Removal removal, OutboxEvent event) {
        return change(seen, set("removal", removal), event);
    }

    /** Shows the words again; false if the entry was changed since this version of it was seen. */
    public boolean restore(Contribution seen, OutboxEvent event) {
        return change(seen, unset("removal"), event);
    }

    private boolean change(Contribution seen, Bson change, OutboxEvent event) {
        return contributions.update(
                and(eq("_id", seen.id()), eq("version", seen.version())), combine(change, inc("version", 1)), event);
    }

    /**
     * Where the thread ends, looked for from an entry known to be in it.
     *
     * @param known number of an entry that is certainly there, or 0
     */
    ThreadEnd tail(ThreadId thread, int known) {
        ThreadEnd tail = new ThreadEnd(Math.max(known, 1) - 1, null);
        while (true) {
            ThreadEnd before = tail;
            tail = follow(before, entries(thread, before.next(), before.number() + PROBE));
            if (tail.number() < before.number() + PROBE) {
                return tail;
            }
        }
    }

    /**
     * Which entry opened the thread again after its last conclusion, 0 if it never had one.
     *
     * @param last number of an entry after which the thread is open
     */
    int openSince(ThreadId thread, int last) {
        int first = last;
        while (first > 1) {
            int from = Math.max(1, first - PROBE);
            Map<Integer, Entry> before = entries(thread, from, first - 1);
            for (int number = first - 1; number >= from; number--) {
                Entry entry = before.get(number);
                if (entry != null && entry.closedBy() != null) {
                    return number + 1;
                }
            }
            first = from;
        }
        return 0;
    }

    private static ThreadEnd follow(ThreadEnd start, Map<Integer, Entry> entries) {
        ThreadEnd tail = start;
        for (Entry next = entries.get(start.next()); next != null; next = entries.get(tail.next())) {
            tail = new ThreadEnd(tail.next(), next.closedBy());
        }
        return tail;
    }

    /**
     * Reads what the primary has, not only what a majority has: a writer must see the entry that took its number. Nothing
     * is promised on it, for an entry is acknowledged only when a majority has it and all that came before.
     */
    private Map<Integer, Entry> entries(ThreadId thread, int first, int last) {
        return contributions
                .documents()
                .withReadConcern(ReadConcern.LOCAL)
                .withDocumentClass(Entry.class)
                .find(in("_id", ids(thread, first, last)))
                .projection(include("closedBy"))
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toMap(entry -> entry.id().number(), Function.identity()));
    }

    private static List<ContributionId> ids(ThreadId thread, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new ContributionId(thread, number))
                .toList();
    }

    /** An entry without its text; public for the driver, which makes it. */
    public record Entry(@BsonId ContributionId id, @Nullable Integer closedBy) {}

    /** Which request made an entry; public for the driver, which makes it. */
    public record Made(@BsonId ContributionId id, RequestId requestId) {}

    /** An entry's place among replies; public for the driver, which makes it. */
    public record Reply(@BsonId ContributionId id, Target links) {

        /** What it replies to. */
        public record Target(ContributionId inReplyTo) {}
    }
}
