package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SearchSettingsTests {

    private static final Path FOLDER = Path.of("somewhere");
    private static final Duration PACE = Duration.ofMillis(250);

    @Test
    void haveDefaults() {
        Path usual = Path.of(System.getProperty("java.io.tmpdir"), "a4p-consultation-search");

        assertThat(bound(Map.of())).isEqualTo(new SearchSettings(usual, PACE, Duration.ofSeconds(2), 16));
    }

    @Test
    void areNamedAsDocumented() {
        assertThat(bound(Map.of(
                        "a4p.consultation.search.directory", "somewhere",
                        "a4p.consultation.search.pace", "1s",
                        "a4p.consultation.search.retry", "5s",
                        "a4p.consultation.search.buffer", "64")))
                .isEqualTo(new SearchSettings(FOLDER, Duration.ofSeconds(1), Duration.ofSeconds(5), 64));
    }

    @Test
    void leaveRoomForAnEntryAndAPause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchSettings(FOLDER, PACE, Duration.ofSeconds(2), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchSettings(FOLDER, PACE, Duration.ZERO, 16));
    }

    private static SearchSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("a4p.consultation.search", SearchSettings.class);
    }
}
