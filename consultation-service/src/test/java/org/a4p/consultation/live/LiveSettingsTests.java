package org.a4p.consultation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LiveSettingsTests {

    @Test
    void haveDefaults() {
        assertThat(bound(Map.of())).isEqualTo(new LiveSettings(4000, Duration.ofSeconds(15)));
    }

    @Test
    void areNamedAsDocumented() {
        assertThat(bound(Map.of(
                        "a4p.consultation.live.streams", "10",
                        "a4p.consultation.live.heartbeat", "2s")))
                .isEqualTo(new LiveSettings(10, Duration.ofSeconds(2)));
    }

    @Test
    void leaveRoomForOneReader() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LiveSettings(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new LiveSettings(1, Duration.ZERO));
    }

    private static LiveSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("a4p.consultation.live", LiveSettings.class);
    }
}
