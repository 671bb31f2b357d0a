package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.a4p.testing.Backends;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The limits of the service's own settings, before a store that takes everything and answers nothing. */
@Timeout(120)
class StalledStoreIT {

    /** After which the gateway gives up on a service. */
    private static final Duration GATEWAY = Duration.ofSeconds(10);

    private final StallingDoor door = door();

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @Test
    void aRequestFailsBeforeTheGatewayGivesUpAndTheServiceFindsBack() throws IOException {
        try (RunningService service = RunningService.start("--spring.mongodb.uri=" + ownSetting())) {
            Scene scene = Scene.open(service);
            assertThat(scene.say("Before.").statusCode()).isEqualTo(201);

            door.stall();

            assertThat(within(() -> service.anybody().get("/api/consultations")))
                    .isTrue();
            refusedForNow(service.anybody().get("/api/consultations"));
            assertThat(within(() -> scene.say("Meanwhile."))).isTrue();

            door.recover();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> service.anybody().get("/api/consultations").statusCode() == 200);
            assertThat(scene.senegal()
                            .post(scene.contributions(), Map.of("text", "After."))
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    private static void refusedForNow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(5);
        assertThat(Visitor.json(answer).get("type").asString()).isEqualTo("/problems/consultation/unavailable");
    }

    private static boolean within(Runnable request) {
        long began = System.nanoTime();
        request.run();
        return System.nanoTime() - began < GATEWAY.toNanos();
    }

    /** The address in the service's settings, with a store of its own behind the door. */
    private String ownSetting() throws IOException {
        String setting = Objects.requireNonNull(new YamlPropertySourceLoader()
                        .load("own", new ClassPathResource("application.yaml"))
                        .getFirst()
                        .getProperty("spring.mongodb.uri"))
                .toString();
        String limits = setting.substring(setting.indexOf('?'));
        return "mongodb://" + door.address() + "/consultation-" + UUID.randomUUID() + limits;
    }

    private static StallingDoor door() {
        ServerAddress store =
                new ServerAddress(new ConnectionString(Backends.start().mongoUri("any"))
                        .getHosts()
                        .getFirst());
        return StallingDoor.before(store.getHost(), store.getPort());
    }
}
