package org.a4p.consultation.thread;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes in each thread how far it has got, once for many contributions, so that those who write in a busy thread do not
 * also queue for the thread's own document.
 *
 * <p>A note is a hint: one that a crash takes along is made up for by a leased job.
 */
@Component
public class Progress {

    private final Threads threads;
    private final Map<ThreadId, Note> pending = new ConcurrentHashMap<>();

    Progress(Threads threads) {
        this.threads = threads;
    }

    /** Takes note that the thread has an entry of this number. */
    public void reached(ThreadId thread, int number, Instant at) {
        pending.merge(thread, new Note(number, at), Note::further);
    }

    /** The thread with what is known here already. */
    public ThematicThread latest(ThematicThread thread) {
        Note note = pending.get(thread.id());
        return note == null ? thread : thread.reaching(note.number(), note.at());
    }

    /** Writes the notes down; one that grew meanwhile stays for the next time. */
    @Scheduled(fixedDelayString = "${a4p.consultation.progress-delay:200ms}")
    @PreDestroy
    void write() {
        pending.forEach((thread, note) -> {
            threads.reached(thread, note.number(), note.at());
            pending.remove(thread, note);
        });
    }

    private record Note(int number, Instant at) {

        Note further(Note other) {
            return other.number > number ? other : this;
        }
    }
}
