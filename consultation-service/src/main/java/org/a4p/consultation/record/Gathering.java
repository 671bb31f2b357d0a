package org.a4p.consultation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.Edition;
import org.a4p.consultation.contribution.Proposal;
import org.a4p.consultation.contribution.Removal;
import org.a4p.consultation.contribution.Transcripts;
import org.a4p.consultation.contribution.Withdrawal;
import org.a4p.consultation.contribution.Words;
import org.a4p.consultation.record.Said.Anchored;
import org.a4p.consultation.record.Said.Group;
import org.a4p.consultation.record.Said.Placing;
import org.a4p.consultation.record.Said.Wording;
import org.a4p.consultation.theme.Themes;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.Threads;
import org.springframework.stereotype.Component;

/** Gathers the facts of a consultation from the store. */
@Component
class Gathering {

    private final Themes themes;
    private final Threads threads;
    private final Transcripts transcripts;

    Gathering(Themes themes, Threads threads, Transcripts transcripts) {
        this.themes = themes;
        this.threads = threads;
        this.transcripts = transcripts;
    }

    /** @throws CompilationTooLarge if there are more contributions than {@code most} */
    Facts of(Consultation consultation, int most) {
        List<Said> said = new ArrayList<>();
        for (ThematicThread thread : threads.of(consultation.id())) {
            transcripts.of(thread.id(), most - said.size() + 1).stream()
                    .map(contribution -> said(contribution, thread))
                    .forEach(said::add);
            if (said.size() > most) {
                throw new CompilationTooLarge(most);
            }
        }
        return new Facts(consultation, themes.get(consultation.theme()), said);
    }

    private static Said said(Contribution contribution, ThematicThread thread) {
        return new Said(
                contribution.id(),
                thread.title(),
                contribution.type(),
                contribution.delegation(),
                placing(contribution),
                contribution.editions().stream().map(Gathering::wording).toList(),
                List.of(),
                Optional.ofNullable(contribution.withdrawal())
                        .map(Withdrawal::at)
                        .orElse(null),
                Optional.ofNullable(contribution.removal()).map(Removal::at).orElse(null));
    }

    private static Placing placing(Contribution contribution) {
        Optional<Anchored> anchor = Optional.ofNullable(contribution.links().anchor())
                .map(found -> new Anchored(found.declaration(), found.version(), found.block(), found.label()));
        Optional<Group> group = Optional.ofNullable(contribution.voice().onBehalfOf())
                .map(frozen -> new Group(
                        frozen.group().value().toUpperCase(Locale.ROOT), frozen.members(), frozen.associated()));
        return new Placing(
                anchor.orElse(null),
                contribution.links().inReplyTo(),
                group.orElse(null),
                contribution.voice().nationalCapacity());
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
}
