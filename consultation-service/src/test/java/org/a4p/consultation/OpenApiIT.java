package org.a4p.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.a4p.testing.ApiContract;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiIT {

    private final HttpResponse<String> answer =
            RunningService.shared().anybody().get("/v3/api-docs");
    private final JsonNode description = Visitor.json(answer);

    @Test
    void isAsAgreed() {
        ApiContract.of("consultation").check(answer.body());
    }

    @Test
    void describesEveryAddressForPrograms() {
        Set<String> mapped = RunningService.shared()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/") && !path.startsWith("/api/openapi"))
                .collect(Collectors.toSet());

        assertThat(description.get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void saysWhatEachIsForAndHowItRefuses() {
        for (JsonNode path : description.get("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.get("summary").asString()).isNotEmpty();
            }
        }
        JsonNode publish = description.at("/paths/~1api~1threads~1{id}~1contributions/post");
        assertThat(publish.get("responses").propertyNames()).contains("201", "200", "401", "403", "409", "422");
        assertThat(publish.at("/responses/401/$ref").asString()).isEqualTo("#/components/responses/NotSignedIn");
        assertThat(publish.at("/responses/409/content").propertyNames()).containsExactly("application/problem+json");
        assertThat(description.at("/components/responses/NotSignedIn/content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(publish.get("parameters").findValuesAsString("name")).contains("Idempotency-Key");
        assertThat(publish.get("parameters").findValuesAsString("name")).doesNotContain("officer");
        assertThat(publish.get("security")).isNotNull();
    }

    @Test
    void whatAllOfAKindAnswerIsSaidOfEach() {
        for (String change : new String[] {"names", "memberships", "memberships~1end", "spokespersons"}) {
            JsonNode responses = description.at("/paths/~1api~1groups~1{id}~1" + change + "/post/responses");
            assertThat(responses.propertyNames()).contains("200", "403", "409", "412", "422", "428");
            assertThat(responses.at("/412/$ref").asString()).isEqualTo("#/components/responses/Stale");
        }
    }

    @Test
    void isReady() {
        HttpResponse<String> readiness = RunningService.shared().anybody().get("/actuator/health/readiness");

        assertThat(readiness.statusCode()).as(readiness.body()).isEqualTo(200);
    }
}
