package org.a4p.consultation.summary;

import java.util.List;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.Transcripts;
import org.a4p.consultation.thread.Threads;
import org.springframework.stereotype.Component;

/** What was said in all threads of a consultation. */
@Component
class Spoken {

    private final Threads threads;
    private final Transcripts transcripts;

    Spoken(Threads threads, Transcripts transcripts) {
        this.threads = threads;
        this.transcripts = transcripts;
    }

    List<Contribution> in(ConsultationId consultation) {
        return threads.of(consultation).stream()
                .flatMap(thread -> transcripts.of(thread.id(), Integer.MAX_VALUE).stream())
                .toList();
    }
}
