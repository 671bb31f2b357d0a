package org.a4p.consultation.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class AttachmentSettingsTests {

    @Test
    void haveDefaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new AttachmentSettings(
                        DataSize.ofMegabytes(10),
                        DataSize.ofMegabytes(25),
                        10,
                        Duration.ofDays(30),
                        Duration.ofHours(1),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "largest-file,0B",
        "largest-file,26MB",
        "largest-request,1MB",
        "most-files,0",
        "kept,1m",
        "arrival,1m",
        "claim,0s"
    })
    void mustMakeSenseTogether(String name, String value) {
        assertThatThrownBy(() -> bound(Map.of("a4p.consultation.attachments." + name, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static AttachmentSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("a4p.consultation.attachments", AttachmentSettings.class);
    }
}
