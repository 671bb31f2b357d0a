package org.a4p.consultation.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.a4p.consultation.contribution.web.Arrivals;
import org.a4p.consultation.contribution.web.Arrivals.Arrival;
import org.a4p.pages.language.Language;
import org.junit.jupiter.api.Test;

class FeedTests {

    private static final int READERS = 200;

    private final AtomicInteger end = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger renderings = new AtomicInteger();
    private final AtomicInteger edition = new AtomicInteger(1);
    private final Feed feed = feed(Instant.EPOCH);

    @Test
    void aThousandEntriesAreHandedOutInOrderWhereverAReaderBegins() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        end.set(1_000);
        for (int reader = 0; reader < 50; reader++) {
            int from = random.nextInt(1_001);
            if (random.nextBoolean()) {
                end.addAndGet(random.nextInt(3));
                feed.signal();
            }
            assertThat(everythingAfter(from))
                    .as("seed %d, from %d", seed, from)
                    .isEqualTo(
                            IntStream.rangeClosed(from + 1, end.get()).boxed().toList());
        }
    }

    @Test
    void whatManyReadersGetAtOnceIsReadAndRenderedOnce() throws InterruptedException, ExecutionException {
        end.set(30);
        everythingAfter(30);
        looks.set(0);
        end.set(31);
        feed.signal();

        List<Integer> lengths = new ArrayList<>();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> running = IntStream.range(0, READERS)
                    .mapToObj(reader -> readers.submit(() -> {
                        start.await();
                        return feed.after(30).getFirst().in(Language.FRENCH).length;
                    }))
                    .toList();
            start.countDown();
            for (Future<Integer> reader : running) {
                lengths.add(reader.get());
            }
        }

        assertThat(lengths).hasSize(READERS).allMatch(length -> length > 0);
        assertThat(looks).hasValue(1);
        assertThat(renderings).hasValue(1);
    }

    @Test
    void withoutASignalNobodyAsksTheStore() {
        end.set(5);
        everythingAfter(5);
        looks.set(0);

        IntStream.range(0, READERS).forEach(reader -> assertThat(feed.after(5)).isEmpty());

        assertThat(looks).hasValue(0);
    }

    @Test
    void aSignalThatWasLostIsMadeUpForAfterAWhile() {
        feed.after(0);
        Feed later = feed(Instant.EPOCH.plusSeconds(60));
        later.after(0);
        end.set(1);

        later.signalIfSilentFor(Duration.ofMinutes(5));
        assertThat(later.after(0)).isEmpty();
        later.signalIfSilentFor(Duration.ofSeconds(-1));

        assertThat(later.after(0)).hasSize(1);
    }

    @Test
    void aChangedEntryIsReadAnew() {
        end.set(3);
        assertThat(text(feed.after(2).getFirst())).contains("edition 1");
        edition.set(2);

        feed.forget();

        assertThat(text(feed.after(2).getFirst())).contains("edition 2");
    }

    @Test
    void anInventedNumberLeadsNobodyAway() {
        end.set(3);
        everythingAfter(0);

        assertThat(feed.after(1_000_000)).isEmpty();
        looks.set(0);

        assertThat(feed.after(1)).hasSize(2);
        assertThat(looks).as("still kept").hasValue(0);
    }

    private List<Integer> everythingAfter(int number) {
        List<Integer> numbers = new ArrayList<>();
        for (List<Entry> next = feed.after(number); !next.isEmpty(); next = feed.after(numbers.getLast())) {
            next.forEach(entry -> numbers.add(entry.number()));
        }
        return numbers;
    }

    private Feed feed(Instant now) {
        return new Feed(this::stored, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<Arrival> stored(int after) {
        looks.incrementAndGet();
        return IntStream.rangeClosed(after + 1, Math.min(after + Arrivals.MOST, end.get()))
                .mapToObj(number -> new Arrival(number, language -> rendered(number)))
                .toList();
    }

    private String rendered(int number) {
        renderings.incrementAndGet();
        return "<p>" + number + ", edition " + edition.get() + "</p>";
    }

    private static String text(Entry entry) {
        return new String(entry.in(Language.ENGLISH), StandardCharsets.UTF_8);
    }
}
