package org.a4p.consultation.contribution.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionComposer.Composed;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Edition;
import org.a4p.consultation.contribution.Proposal;
import org.a4p.consultation.contribution.Quotation;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.Removal;
import org.a4p.consultation.contribution.State;
import org.a4p.consultation.contribution.Withdrawal;
import org.a4p.consultation.contribution.WordDifference;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.pages.shell.Redline;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Contributions as pages show them, in the reader's language. */
@Component
public class Cards {

    private final Contributions contributions;
    private final Delegations delegations;
    private final Groups groups;
    private final MessageSource messages;
    private final List<CardNotes> notes;

    Cards(
            Contributions contributions,
            Delegations delegations,
            Groups groups,
            MessageSource messages,
            List<CardNotes> notes) {
        this.contributions = contributions;
        this.delegations = delegations;
        this.groups = groups;
        this.messages = messages;
        this.notes = notes.stream()
                .sorted(Comparator.comparing(CardNotes::placement))
                .toList();
    }

    /** The last entry of each of these threads that has one, in the order of the threads. */
    public List<Latest> latest(Collection<ThematicThread> threads, Locale language) {
        List<ThematicThread> begun =
                threads.stream().filter(thread -> thread.lastNumber() > 0).toList();
        Map<ContributionId, Contribution> found = contributions
                .all(begun.stream().map(Cards::last).toList())
                .stream()
                .collect(Collectors.toMap(Contribution::id, Function.identity()));
        Sources sources = Sources.of(found.values(), contributions);
        return begun.stream()
                .flatMap(thread -> Optional.ofNullable(found.get(last(thread)))
                        .map(contribution ->
                                new Latest(thread, card(contribution, sources, List.of(), List.of(), language)))
                        .stream())
                .toList();
    }

    /** The entries in this window, with all that the features show on them. */
    public List<Card> range(ThreadId thread, Window window, Reader reader) {
        return cards(contributions.range(thread, window.first(), window.last()), reader);
    }

    /** These entries, with all that the features show on them. */
    public List<Card> cards(List<Contribution> shown, Reader reader) {
        Map<ContributionId, List<Integer>> replies =
                contributions.repliesTo(shown.stream().map(Contribution::id).toList());
        Map<ContributionId, List<Card.Note>> noted = new HashMap<>();
        for (CardNotes feature : notes) {
            feature.notes(shown, reader)
                    .forEach((id, note) -> noted.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(new Card.Note(feature.placement().template(), note)));
        }
        Sources sources = Sources.of(shown, contributions);
        return shown.stream()
                .map(contribution -> card(
                        contribution,
                        sources,
                        replies.getOrDefault(contribution.id(), List.of()),
                        noted.getOrDefault(contribution.id(), List.of()),
                        reader.language()))
                .toList();
    }

    /**
     * An entry with its words, also where they are not shown any more: for those who judge it. The actions of readers are left away, and
     * passages of others stay hidden that were removed themselves.
     */
    public Card revealed(Contribution contribution, Locale language) {
        return cards(List.of(contribution.unhidden()), Reader.anybody(language)).getFirst();
    }

    /** An entry by itself, without what others add to it. */
    Optional<Card> plain(ContributionId id, Locale language) {
        return contributions
                .find(id)
                .map(entry -> card(entry, Sources.of(List.of(entry), contributions), List.of(), List.of(), language));
    }

    /** What was composed as it would be shown if it were published now. */
    public Card preview(Composed composed, ThreadId thread, Instant now, Reader reader) {
        RequestId none = new RequestId("preview");
        Contribution draft = new Contribution(
                new ContributionId(thread, Card.NO_NUMBER),
                composed.type(),
                composed.voice(),
                composed.links(),
                List.of(new Edition(
                        Edition.Kind.ORIGINAL,
                        composed.words(),
                        now,
                        null,
                        composed.voice().officer(),
                        none)),
                now,
                none,
                null,
                0,
                null,
                null);
        List<Card.Note> noted = notes.stream()
                .flatMap(feature -> feature.preview(draft, reader).stream()
                        .map(note -> new Card.Note(feature.placement().template(), note)))
                .toList();
        return card(draft, Sources.of(List.of(draft), contributions), List.of(), noted, reader.language());
    }

    private Card card(
            Contribution contribution, Sources sources, List<Integer> replies, List<Card.Note> noted, Locale language) {
        ContributionId id = contribution.id();
        ContributionId answered = contribution.links().inReplyTo();
        return new Card(
                id.number(),
                id.citation(),
                id.path(),
                id.thread().toString(),
                nameOf(contribution.delegation(), language),
                positionsOf(contribution.delegation()),
                behalf(contribution.voice().onBehalfOf(), language),
                contribution.voice().nationalCapacity(),
                nameOf(contribution.type(), language),
                contribution.publishedAt(),
                contribution.isShown() ? said(contribution, sources) : null,
                gone(contribution),
                answered == null ? null : Card.Link.to(answered),
                replies,
                noted);
    }

    private static Card.Said said(Contribution contribution, Sources sources) {
        Edition last = contribution.editions().getLast();
        return new Card.Said(
                last.words().text(),
                last.words().language(),
                redline(last.words().proposal()),
                contribution.links().quotations().stream()
                        .map(quotation -> quoted(quotation, sources))
                        .toList(),
                contribution.wasReworded() ? last.at() : null,
                last.kind() == Edition.Kind.CORRIGENDUM);
    }

    private static Card.Quoted quoted(Quotation quotation, Sources sources) {
        return new Card.Quoted(
                sources.passage(quotation), sources.of(quotation) == State.WITHDRAWN, Card.Link.to(quotation.source()));
    }

    private static List<Redline> redline(@Nullable Proposal proposal) {
        return proposal == null ? List.of() : WordDifference.between(proposal.oldWording(), proposal.newWording());
    }

    private static Card.@Nullable Gone gone(Contribution contribution) {
        Removal removal = contribution.removal();
        if (removal != null) {
            return new Card.Gone(false, removal.at(), removal.reason());
        }
        Withdrawal withdrawal = contribution.withdrawal();
        return withdrawal == null ? null : new Card.Gone(true, withdrawal.at(), withdrawal.reason());
    }

    private Card.@Nullable Behalf behalf(@Nullable FrozenGroup group, Locale language) {
        return group == null
                ? null
                : new Card.Behalf(
                        nameOf(group.group(), language),
                        "/groups/" + group.group(),
                        group.asOf(),
                        names(group.members().stream(), language),
                        names(group.associated().stream(), language));
    }

    private List<String> names(Stream<DelegationCode> codes, Locale language) {
        return codes.map(code -> nameOf(code, language)).toList();
    }

    String nameOf(ContributionType type, Locale language) {
        return messages.getMessage("contribution.type." + type.slug(), null, language);
    }

    /** A delegation that has left the directory is still known by its code. */
    public String nameOf(DelegationCode code, Locale language) {
        return delegations
                .find(code)
                .map((Delegation known) -> known.nameIn(language))
                .orElse(code.value());
    }

    private @Nullable String positionsOf(DelegationCode code) {
        return delegations
                .find(code)
                .map((Delegation known) -> "/delegations/" + known.code() + "/alignments")
                .orElse(null);
    }

    /** A group that is no longer known is still known by its id. */
    private String nameOf(GroupId id, Locale language) {
        return groups.find(id)
                .map(group -> group.names().in(language))
                .orElseGet(() -> id.value().toUpperCase(Locale.ROOT));
    }

    private static ContributionId last(ThematicThread thread) {
        return new ContributionId(thread.id(), thread.lastNumber());
    }

    /** A thread and what was said in it last. */
    public record Latest(ThematicThread thread, Card card) {}
}
