package org.a4p.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.a4p.testing.ApiContract;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDescriptionIT {

    private final HttpResponse<String> answer =
            RunningService.shared().anybody().get("/v3/api-docs");
    private final JsonNode api = Visitor.json(answer);

    @Test
    void isAsAgreed() {
        ApiContract.of("commitment").check(answer.body());
    }

    @Test
    void everyOperationIsThereAndSaysWhatItDoes() {
        assertThat(api.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/declarations",
                        "/api/declarations/{id}",
                        "/api/declarations/{id}/versions",
                        "/api/declarations/{id}/versions/{version}",
                        "/api/declarations/{id}/compare");
        assertThat(api.get("paths").valueStream().flatMap(JsonNode::valueStream))
                .allMatch(operation -> !operation.path("summary").asString("").isBlank());
    }

    @Test
    void publishingAsksForKeyAndBaseAndSaysHowItIsRefused() {
        JsonNode publish =
                api.get("paths").get("/api/declarations/{id}/versions").get("post");
        List<String> parameters = publish.get("parameters")
                .valueStream()
                .map(parameter -> parameter.get("name").asString())
                .toList();
        assertThat(parameters).containsExactlyInAnyOrder("id", "Idempotency-Key", "If-Match");
        assertThat(publish.get("responses").propertyNames())
                .contains("201", "401", "403", "404", "409", "412", "422", "428");
    }
}
