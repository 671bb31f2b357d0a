package org.a4p.consultation.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionsOnRecord;
import org.a4p.consultation.alignment.Stance;
import org.a4p.consultation.alignment.Step;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Edition;
import org.a4p.consultation.contribution.Proposal;
import org.a4p.consultation.contribution.Removal;
import org.a4p.consultation.contribution.Transcripts;
import org.a4p.consultation.contribution.Withdrawal;
import org.a4p.consultation.contribution.Words;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.record.Said.Alignment;
import org.a4p.consultation.record.Said.Anchored;
import org.a4p.consultation.record.Said.Placing;
import org.a4p.consultation.record.Said.SpokenFor;
import org.a4p.consultation.record.Said.Wording;
import org.a4p.consultation.theme.NameHistory;
import org.a4p.consultation.theme.Themes;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.Threads;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the facts of a consultation from the store. */
@Component
class Gathering {

    private final Themes themes;
    private final Groups groups;
    private final Threads threads;
    private final Transcripts transcripts;
    private final PositionsOnRecord positions;

    Gathering(Themes themes, Groups groups, Threads threads, Transcripts transcripts, PositionsOnRecord positions) {
        this.themes = themes;
        this.groups = groups;
        this.threads = threads;
        this.transcripts = transcripts;
        this.positions = positions;
    }

    /** @throws CompilationRefused if there are more contributions than {@code most} */
    Facts of(Consultation consultation, int most) {
        List<ThematicThread> opened = threads.of(consultation.id());
        List<Transcript> read = new ArrayList<>();
        int entries = 0;
        for (ThematicThread thread : opened) {
            Transcript transcript = new Transcript(thread.title(), transcripts.of(thread.id(), most - entries + 1));
            entries += transcript.contributions().size();
            if (entries > most) {
                throw CompilationRefused.compilationTooLarge(most);
            }
            read.add(transcript);
        }
        GroupsByName named = GroupsByName.of(groups.all());
        Map<ContributionId, List<Position>> held =
                positions.inThreads(opened.stream().map(ThematicThread::id).toList());
        List<Said> said = read.stream()
                .flatMap(transcript -> transcript.contributions().stream()
                        .map(one -> said(one, transcript.thread(), named, held.getOrDefault(one.id(), List.of()))))
                .toList();
        return new Facts(consultation, themes.get(consultation.theme()), said);
    }

    private static Said said(Contribution contribution, String thread, GroupsByName groups, List<Position> positions) {
        return new Said(
                contribution.id(),
                thread,
                contribution.type(),
                contribution.delegation(),
                placing(contribution, groups),
                contribution.editions().stream().map(Gathering::wording).toList(),
                positions.stream()
                        .sorted(Comparator.comparing(position -> position.id().holder()))
                        .flatMap(position -> alignments(position, groups))
                        .sorted(Comparator.comparing(Alignment::from))
                        .toList(),
                Optional.ofNullable(contribution.withdrawal())
                        .map(Withdrawal::at)
                        .orElse(null),
                Optional.ofNullable(contribution.removal()).map(Removal::at).orElse(null));
    }

    private static Placing placing(Contribution contribution, GroupsByName groups) {
        Optional<Anchored> anchor = Optional.ofNullable(contribution.links().anchor())
                .map(found -> new Anchored(found.declaration(), found.version(), found.block(), found.label()));
        return new Placing(
                anchor.orElse(null),
                contribution.links().inReplyTo(),
                groups.spokenFor(contribution.voice().onBehalfOf()),
                contribution.voice().nationalCapacity());
    }

    /** Each step but a revocation holds until the next one. */
    private static Stream<Alignment> alignments(Position position, GroupsByName groups) {
        List<Alignment> held = new ArrayList<>();
        Instant until = null;
        for (Step step : position.history().reversed()) {
            Stance stance = step.stance();
            if (stance != null) {
                held.add(new Alignment(
                        step.spokenBy(), groups.spokenFor(step.onBehalfOf()), stance, step.words(), step.at(), until));
            }
            until = step.at();
        }
        return held.stream();
    }

    private static Wording wording(Edition edition) {
        Words words = edition.words();
        Optional<Proposal> proposal = Optional.ofNullable(words.proposal());
        return new Wording(
                edition.at(),
                words.text(),
                words.language(),
                proposal.map(Proposal::oldWording).filter(old -> !old.isEmpty()).orElse(null),
                proposal.map(Proposal::newWording).filter(now -> !now.isEmpty()).orElse(null));
    }

    /** What was said in a thread of this title. */
    private record Transcript(String thread, List<Contribution> contributions) {}

    /** What groups have been called. */
    private record GroupsByName(Map<GroupId, NameHistory> names) {

        static GroupsByName of(List<Group> groups) {
            return new GroupsByName(groups.stream().collect(Collectors.toMap(Group::id, Group::nameHistory)));
        }

        @Nullable
        SpokenFor spokenFor(@Nullable FrozenGroup frozen) {
            if (frozen == null) {
                return null;
            }
            GroupId id = frozen.group();
            NameHistory called = names.getOrDefault(id, NameHistory.of(SixLanguages.by(language -> id.value())));
            return new SpokenFor(called, frozen.members(), frozen.associated());
        }
    }
}
