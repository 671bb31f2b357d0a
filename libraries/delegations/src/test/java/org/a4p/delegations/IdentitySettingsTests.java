package org.a4p.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class IdentitySettingsTests {

    @Test
    void withoutSettingsTheIssuerIsTheLocalStack() {
        IdentitySettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
                .bindOrCreate("a4p.identity", IdentitySettings.class);
        assertThat(settings).isEqualTo(new IdentitySettings("http://127.0.0.1:9000", null, null, List.of()));
    }
}
