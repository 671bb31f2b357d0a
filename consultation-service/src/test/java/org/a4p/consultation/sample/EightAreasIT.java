package org.a4p.consultation.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.consultation.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;

class EightAreasIT {

    @Test
    void theDeclarationsEightAreasBecomeThemesWhereTheyAreMissing() {
        try (RunningService service = RunningService.start("--a4p.eight-areas=true")) {
            assertThat(Visitor.json(service.anybody().get("/api/themes")).findValuesAsString("code"))
                    .containsExactlyInAnyOrder("POL", "WPS", "POC", "SAFE", "PERF", "PB", "PART", "COND");
            assertThat(service.anybody()
                            .get("/themes/wps", "Accept-Language", "zh")
                            .body())
                    .contains("妇女与和平与安全");
        }
    }
}
