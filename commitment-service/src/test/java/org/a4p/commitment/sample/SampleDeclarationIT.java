package org.a4p.commitment.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.a4p.commitment.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import tools.jackson.databind.JsonNode;

class SampleDeclarationIT {

    private static final String VERSIONS = "/api/declarations/shared-commitments/versions";

    private final RunningService service = RunningService.shared();

    @Test
    void theZeroDraftIsAWholeTextMarkedIllustrative() {
        JsonNode zeroDraft = Visitor.json(service.anybody().get(VERSIONS + "/1"));
        List<String> labels = zeroDraft
                .get("blocks")
                .valueStream()
                .map(block -> block.get("label").asString())
                .toList();
        assertThat(labels).contains("PP 4", "OP 4 (c)", "OP 11");
        assertThat(zeroDraft.at("/blocks/0/text").asString()).contains("illustrative");
        assertThat(zeroDraft.at("/version/name").asString()).isEqualTo("zero draft");
    }

    @Test
    void startingAgainChangesNothing() throws Exception {
        String before = service.anybody().get(VERSIONS).body();
        service.bean(SampleDeclaration.class).run(new DefaultApplicationArguments());
        assertThat(service.anybody().get(VERSIONS).body()).isEqualTo(before);
    }
}
