package org.a4p.consultation.contribution;

import java.util.Optional;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.theme.Themes;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.pages.problem.NotFound;
import org.springframework.stereotype.Component;

/** Finds a thread together with what it is part of. */
@Component
public class ThreadContexts {

    private final Threads threads;
    private final Consultations consultations;
    private final Themes themes;

    ThreadContexts(Threads threads, Consultations consultations, Themes themes) {
        this.threads = threads;
        this.consultations = consultations;
        this.themes = themes;
    }

    public Optional<ThreadContext> find(ThreadId id) {
        return threads.find(id).map(thread -> {
            Consultation consultation = consultations.get(thread.consultation());
            return new ThreadContext(thread, consultation, themes.get(consultation.theme()));
        });
    }

    /**
     * The thread of this id.
     *
     * @throws NotFound if there is none, or it is no id at all
     */
    public ThreadContext get(String id) {
        return ThreadId.read(id).flatMap(this::find).orElseThrow(NotFound::new);
    }
}
