package org.a4p.consultation.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.a4p.consultation.thread.ThreadId;

/** Who reads one thread in this process, and the end of the thread that they share. */
final class Readers {

    private final Set<LiveSubscription> watches = ConcurrentHashMap.newKeySet();
    private final ThreadId thread;
    private final Feed feed;

    Readers(ThreadId thread, Feed feed) {
        this.thread = thread;
        this.feed = feed;
    }

    /** One reader more. */
    LiveSubscription watch(Consumer<LiveSubscription> end) {
        LiveSubscription watch = new LiveSubscription(thread, feed, end);
        watches.add(watch);
        return watch;
    }

    void remove(LiveSubscription watch) {
        watches.remove(watch);
    }

    int count() {
        return watches.size();
    }

    /** The thread may have a new entry. */
    void signal() {
        feed.signal();
        watches.forEach(LiveSubscription::signal);
    }

    /** An entry is not any more what it was. */
    void changed(int number) {
        feed.forget();
        watches.forEach(watch -> watch.changed(number));
    }

    void stop() {
        watches.forEach(LiveSubscription::stop);
    }
}
