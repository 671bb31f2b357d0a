package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * One numbered entry of a thread. It is never removed, and no wording of it is ever lost: a correction adds an edition, a
 * withdrawal or removal only says that the words are not shown any more.
 *
 * @param editions its wordings from the first to the one that stands
 * @param requestId the request that made it, unique among all contributions
 * @param closedBy number of the conclusion by which the thread is closed after this entry; null while the thread is open
 * @param version how often it was changed, from 0; whoever changes it says which version they saw
 */
public record Contribution(
        @BsonId ContributionId id,
        ContributionType type,
        Voice voice,
        Links links,
        List<Edition> editions,
        Instant publishedAt,
        RequestId requestId,
        @Nullable Integer closedBy,
        int version,
        @Nullable Withdrawal withdrawal,
        @Nullable Removal removal) {

    public Contribution {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a contribution says something");
        }
    }

    /** The wording that stands. */
    public Words words() {
        return editions.getLast().words();
    }

    /** The wording that stood at this instant; the first one for any time before. */
    public Words wordsAt(Instant instant) {
        return editions.reversed().stream()
                .filter(edition -> !edition.at().isAfter(instant))
                .findFirst()
                .orElse(editions.getFirst())
                .words();
    }

    public String text() {
        return words().text();
    }

    public DelegationCode delegation() {
        return voice.delegation();
    }

    public int number() {
        return id.number();
    }

    public State state() {
        return State.of(withdrawal, removal);
    }

    public boolean isRemoved() {
        return removal != null;
    }

    /** The wording that this request brought. */
    Optional<Edition> editionMadeBy(RequestId request) {
        return editions.stream()
                .filter(edition -> edition.requestId().equals(request))
                .findFirst();
    }

    /** Whether its words may be read by everybody. */
    public boolean isShown() {
        return withdrawal == null && removal == null;
    }

    /** As it was before its words were withdrawn or removed; only to be looked at by those who judge it. */
    public Contribution unhidden() {
        return new Contribution(
                id, type, voice, links, editions, publishedAt, requestId, closedBy, version, null, null);
    }

    public boolean wasReworded() {
        return editions.size() > 1;
    }

    /** Whether the same was said in it, so that a repeated request may be answered with it. */
    boolean saysTheSameAs(Contribution other) {
        return type == other.type
                && voice.speaksAs(other.voice)
                && links.referTo(other.links)
                && editions.getFirst().words().equals(other.editions.getFirst().words());
    }
}
