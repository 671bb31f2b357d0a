package org.a4p.consultation.live;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.pages.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A thread as server-sent events: each new entry as HTML, its number as the event's id; the number alone of an entry that
 * was changed since. It does not end with a conclusion: a right of reply or a reopening may follow.
 *
 * <p>What is sent is always read from the store by number, from the last one sent. Signals only say when to look, and
 * the watch begins before the first look, so no entry is missed and none is sent twice. What many readers get at the same
 * time is read and rendered once (see {@link Feed}). Each stream holds one virtual thread, which sleeps nearly always.
 *
 * <p>Whoever asks for the headers alone gets them alone: what is written for them is thrown away before it can fail, so a
 * stream would never learn that they left.
 */
@Hidden
@Controller
class StreamApi {

    private final ThreadContexts places;
    private final LiveSubscriptions watches;
    private final LiveSettings settings;

    StreamApi(ThreadContexts places, LiveSubscriptions watches, LiveSettings settings) {
        this.places = places;
        this.watches = watches;
        this.settings = settings;
    }

    @GetMapping("/threads/{id}/stream")
    void stream(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID") Optional<Integer> lastSeen,
            @RequestParam Optional<Integer> after,
            HttpMethod method,
            Locale locale,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        ThreadId thread = places.get(id).thread().id();
        int from = Math.max(lastSeen.or(() -> after).orElse(0), 0);
        if (method.equals(HttpMethod.HEAD)) {
            head(response);
            return;
        }
        try (LiveSubscription watch = watches.watch(thread)) {
            head(response);
            follow(new Position(from, Language.of(locale)), watch, new ThreadStream(response.getOutputStream()));
        }
    }

    private static void head(HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }

    private void follow(Position start, LiveSubscription watch, ThreadStream stream)
            throws IOException, InterruptedException {
        stream.begin();
        Position position = start;
        while (!watch.hasEnded()) {
            for (int number : watch.takeChanged()) {
                if (number <= position.number()) {
                    stream.send(ThreadStream.event("changed", Integer.toString(number)));
                }
            }
            List<Entry> fresh = watch.feed().after(position.number());
            for (Entry entry : fresh) {
                stream.send(entry.in(position.language()));
                position = position.at(entry.number());
            }
            if (fresh.isEmpty() && !watch.await(settings.heartbeat())) {
                stream.beat();
                watch.feed().signalIfSilentFor(settings.heartbeat());
            }
        }
    }

    /** Up to which number this reader has been served. */
    private record Position(int number, Language language) {

        Position at(int served) {
            return new Position(served, language);
        }
    }
}
