package org.a4p.consultation.reading;

import java.util.List;
import java.util.Map;
import org.a4p.consultation.thread.Progress;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** The threads in which something is new for an officer, for their first page. */
@Component
public class NewForYou {

    /** Among so many threads it is looked: those in which something was said last. */
    private static final int AMONG = 100;

    private final Marks marks;
    private final Threads threads;
    private final Progress progress;

    NewForYou(Marks marks, Threads threads, Progress progress) {
        this.marks = marks;
        this.threads = threads;
        this.progress = progress;
    }

    /** At most so many threads, those in which something was said last at the top. */
    public List<News> of(Officer officer, int most) {
        Map<ThreadId, NumberRanges> read = marks.of(officer.subject());
        return threads.latest(AMONG).stream()
                .map(progress::latest)
                .map(thread -> new News(
                        thread,
                        new Unread(read.getOrDefault(thread.id(), NumberRanges.NONE), thread.lastNumber()).count()))
                .filter(news -> news.unread() > 0)
                .limit(most)
                .toList();
    }

    /**
     * A thread with something new in it.
     *
     * @param unread how many of its contributions are new
     */
    public record News(ThematicThread thread, int unread) {

        /** Leads to the first of them. */
        public String path() {
            return thread.path() + "/unread";
        }
    }
}
