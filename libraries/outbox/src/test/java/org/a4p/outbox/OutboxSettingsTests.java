package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OutboxSettingsTests {

    @Test
    void haveDefaultsThatSuitTheLocalStack() {
        OutboxSettings defaults = bound(Map.of());
        assertThat(defaults)
                .isEqualTo(new OutboxSettings(
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofDays(30),
                        Duration.ofDays(14),
                        12));
    }

    @Test
    void refuseToForgetAHandledEventThatTheBrokerStillKeeps() {
        assertThatThrownBy(() -> bound(Map.of("a4p.outbox.handled-kept", "14d")))
                .isInstanceOf(BindException.class)
                .hasRootCauseMessage("a4p.outbox.handled-kept must be longer than a4p.outbox.topic-kept");
    }

    private static OutboxSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("a4p.outbox", OutboxSettings.class);
    }
}
