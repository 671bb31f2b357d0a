package org.a4p.consultation.record;

import java.util.ArrayList;
import java.util.List;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.Transcripts;
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
        Wording wording = new Wording(contribution.publishedAt(), contribution.text(), "", null, null);
        return new Said(
                contribution.id(),
                thread.title(),
                contribution.type(),
                contribution.delegation(),
                Placing.PLAIN,
                List.of(wording),
                List.of(),
                null,
                null);
    }
}
