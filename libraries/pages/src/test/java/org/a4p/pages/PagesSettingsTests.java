package org.a4p.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class PagesSettingsTests {

    @Test
    void nothingNeedsToBeSet() {
        assertThat(bind(Map.of())).isEqualTo(new PagesSettings(false, true, DataSize.ofKilobytes(256)));
    }

    @Test
    void aLimitThatLetsNothingThroughIsRefusedAtStart() {
        assertThatThrownBy(() -> bind(Map.of("a4p.pages.maximum-body", "0B")))
                .hasRootCauseMessage("a4p.pages.maximum-body lets nothing through: 0B");
    }

    private static PagesSettings bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("a4p.pages", PagesSettings.class);
    }
}
