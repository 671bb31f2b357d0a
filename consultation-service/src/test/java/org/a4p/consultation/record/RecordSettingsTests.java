package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RecordSettingsTests {

    @Test
    void haveDefaults() {
        RecordSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("a4p.consultation.record", RecordSettings.class);

        assertThat(settings).isEqualTo(new RecordSettings(2, Duration.ofSeconds(5), 10_000));
    }

    @Test
    void refuseWhatLeavesRoomForNothing() {
        assertThatThrownBy(() -> new RecordSettings(0, Duration.ofSeconds(5), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
