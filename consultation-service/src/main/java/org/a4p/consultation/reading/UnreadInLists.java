package org.a4p.consultation.reading;

import java.util.Map;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.UnreadInConsultation;
import org.a4p.consultation.thread.Progress;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.consultation.thread.UnreadInThread;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;

/**
 * How much is new for the officer at hand in lists of any package, one lookup for a whole page. Lists go by the threads' own notes of how far they have got, which may lag behind for a moment.
 */
@Component
@Scope(value = "request", proxyMode = ScopedProxyMode.TARGET_CLASS)
class UnreadInLists implements UnreadInConsultation, UnreadInThread {

    private final Officers officers;
    private final Marks marks;
    private final Threads threads;
    private final Progress progress;
    private @Nullable Map<ThreadId, NumberRanges> read;

    UnreadInLists(Officers officers, Marks marks, Threads threads, Progress progress) {
        this.officers = officers;
        this.marks = marks;
        this.threads = threads;
        this.progress = progress;
    }

    @Override
    public int unread(ThematicThread thread) {
        return unread(thread, progress.latest(thread).lastNumber());
    }

    @Override
    public int unread(ThematicThread thread, int upTo) {
        return officers.current()
                .map(officer -> new Unread(read(officer).getOrDefault(thread.id(), NumberRanges.NONE), upTo).count())
                .orElse(0);
    }

    @Override
    public int unread(ConsultationId consultation) {
        return officers.current().isEmpty()
                ? 0
                : threads.of(consultation).stream().mapToInt(this::unread).sum();
    }

    private Map<ThreadId, NumberRanges> read(Officer officer) {
        Map<ThreadId, NumberRanges> known = read;
        if (known == null) {
            known = marks.of(officer.subject());
            read = known;
        }
        return known;
    }
}
