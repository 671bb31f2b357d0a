package org.a4p.consultation.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.record.Compilation.Entry;
import org.a4p.consultation.record.Said.Alignment;
import org.a4p.consultation.record.Said.Anchored;
import org.a4p.consultation.record.Said.SpokenFor;
import org.a4p.consultation.record.Said.Wording;
import org.a4p.consultation.record.paper.Footnotes;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/** Puts contributions into the words they had at an instant, and what belongs to them into footnotes. */
public final class Entries {

    private final Instant asOf;
    private final Terms terms;
    private final Footnotes footnotes = new Footnotes();
    private final Map<ContributionId, List<Said>> reservations = new HashMap<>();

    Entries(List<Said> published, Instant asOf, Terms terms) {
        this.asOf = asOf;
        this.terms = terms;
        for (Said said : published) {
            ContributionId target = said.placing().inReplyTo();
            if (target != null && said.type() == ContributionType.RESERVATION && isStanding(said)) {
                reservations
                        .computeIfAbsent(target, ignored -> new ArrayList<>())
                        .add(said);
            }
        }
    }

    List<String> footnotes() {
        return footnotes.all();
    }

    Entry entry(Said said) {
        List<Wording> wordings = said.wordingsAt(asOf);
        Wording valid = wordings.getLast();
        Optional<String> placeholder = placeholder(said);
        Optional<Anchored> anchor = Optional.ofNullable(said.placing().paragraph());
        return new Entry(
                said.id().citation(),
                said.id().path(),
                said.thread(),
                said.type().slug(),
                terms.text("contribution.type." + said.type().slug()),
                said.publishedAt(),
                capacity(said),
                anchor.map(Anchored::version).orElse(null),
                wordings.size(),
                placeholder.orElse(valid.text()),
                placeholder.isPresent() ? terms.language().code() : valid.language(),
                placeholder.isPresent() ? null : valid.oldWording(),
                placeholder.isPresent() ? null : valid.newWording(),
                placeholder.isPresent(),
                notes(said, wordings));
    }

    private boolean isStanding(Said said) {
        return placeholder(said).isEmpty();
    }

    private Optional<String> placeholder(Said said) {
        return said.removed()
                .map(at -> terms.text("record.removed", terms.day(at)))
                .or(() -> said.withdrawnBy(asOf).map(at -> terms.text("record.withdrawn", terms.day(at))));
    }

    private String capacity(Said said) {
        SpokenFor group = said.placing().onBehalfOf();
        if (group != null) {
            return terms.text("record.on-behalf-of", nameOf(group));
        }
        return said.placing().nationalCapacity() ? terms.text("record.national-capacity") : "";
    }

    private String nameOf(SpokenFor group) {
        return group.names().at(asOf).in(terms.language().locale());
    }

    private List<Integer> notes(Said said, List<Wording> wordings) {
        List<String> notes = new ArrayList<>(membership(said.placing().onBehalfOf()));
        if (wordings.size() > 1) {
            String day = terms.day(wordings.getLast().from());
            notes.add(terms.text("record.note.edition", wordings.size(), day));
        }
        for (Said reservation : reservations.getOrDefault(said.id(), List.of())) {
            notes.add(terms.text(
                    "record.note.reservation",
                    terms.name(reservation.delegation()),
                    reservation.id().citation()));
        }
        notes.addAll(alignments(
                said.alignments().stream().filter(one -> one.holdsAt(asOf)).toList()));
        return notes.stream().distinct().map(footnotes::add).toList();
    }

    /** Those who add nothing stand together in one note; all others are told one by one. */
    private List<String> alignments(List<Alignment> standing) {
        List<String> notes = new ArrayList<>();
        List<DelegationCode> plain = standing.stream()
                .filter(Alignment::isPlain)
                .map(Alignment::delegation)
                .toList();
        if (!plain.isEmpty()) {
            notes.add(terms.text("record.note.aligned", terms.names(plain)));
        }
        standing.stream().filter(one -> !one.isPlain()).forEach(one -> {
            SpokenFor group = one.onBehalfOf();
            String who = group == null ? terms.name(one.delegation()) : nameOf(group);
            notes.add(terms.text("record.note." + one.stance().slug(), who, one.words())
                    .strip());
            notes.addAll(membership(group));
        });
        return notes;
    }

    private List<String> membership(@Nullable SpokenFor group) {
        List<String> notes = new ArrayList<>();
        if (group != null) {
            notes.add(terms.text("record.note.members", nameOf(group), terms.names(group.members())));
            if (!group.associated().isEmpty()) {
                notes.add(terms.text("record.note.associated", terms.names(group.associated())));
            }
        }
        return notes;
    }
}
