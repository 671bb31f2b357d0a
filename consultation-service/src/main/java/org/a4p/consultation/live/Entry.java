package org.a4p.consultation.live;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.a4p.consultation.contribution.web.Arrivals.Arrival;
import org.a4p.pages.language.Language;

/** One entry of a thread as bytes of a stream: rendered once per language, however many readers get it. */
public final class Entry {

    private final Arrival arrival;
    private final Map<Language, byte[]> bytes = new ConcurrentHashMap<>();

    Entry(Arrival arrival) {
        this.arrival = arrival;
    }

    int number() {
        return arrival.number();
    }

    /** The whole event; those who ask while the first of them has it rendered wait for that. */
    byte[] in(Language language) {
        return bytes.computeIfAbsent(
                language,
                missing -> ThreadStream.event(
                                "contribution", number(), arrival.html().apply(missing))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
