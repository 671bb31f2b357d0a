package org.a4p.consultation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.Scene;
import org.junit.jupiter.api.Test;

/** Two processes on one store: what is said through one is seen by the readers of the other. */
class ReplicasIT {

    private static final Duration HEARTBEAT = Duration.ofMinutes(5);

    @Test
    void aReaderOfOneSeesWhatIsSaidThroughTheOther() {
        RunningService one = RunningService.shared();
        Scene scene = Scene.open(one);
        try (RunningService other = one.replica("--a4p.consultation.live.heartbeat=" + HEARTBEAT);
                StreamReader reader = StreamReader.open(other.anybody(), scene.page() + "/stream")) {
            for (int number = 1; number <= 3; number++) {
                scene.say("Said through the one, number " + number);
                List<Integer> expected =
                        IntStream.rangeClosed(1, number).boxed().toList();
                await().untilAsserted(() -> assertThat(reader.numbers()).isEqualTo(expected));
            }
        }
    }

    @Test
    void aStoppingServiceLetsItsReadersGoAtOnce() {
        RunningService one = RunningService.shared();
        Scene scene = Scene.open(one);
        RunningService other = one.replica("--a4p.consultation.live.heartbeat=" + HEARTBEAT);
        StreamReader reader = StreamReader.open(other.anybody(), scene.page() + "/stream");
        assertThat(reader.status()).isEqualTo(200);

        long before = System.nanoTime();
        other.close();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        await().untilAsserted(() -> assertThat(reader.hasEnded()).isTrue());
    }

    @Test
    void aFullServiceSaysSoAndASilentStreamBeats() {
        RunningService one = RunningService.shared();
        Scene scene = Scene.open(one);
        List<StreamReader> readers = new ArrayList<>();
        try (RunningService small =
                one.replica("--a4p.consultation.live.streams=2", "--a4p.consultation.live.heartbeat=200ms")) {
            IntStream.rangeClosed(1, 3)
                    .forEach(place -> readers.add(StreamReader.open(small.anybody(), scene.page() + "/stream")));

            assertThat(readers.stream().map(StreamReader::status)).containsExactly(200, 200, 503);
            await().untilAsserted(
                            () -> assertThat(readers.getFirst().heartbeats()).isGreaterThan(2));
        }
    }
}
