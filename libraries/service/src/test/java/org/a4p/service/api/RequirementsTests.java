package org.a4p.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Optional;
import java.util.stream.Stream;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

class RequirementsTests {

    @Test
    void readingByAnybodyFailsOnlyWhereNothingIs() {
        Operation operation = new Operation()
                .responses(new ApiResponses())
                .addParametersItem(new Parameter().name("id"))
                .addParametersItem(new Parameter().name("reader"));

        customize("read", operation);

        assertThat(operation.getResponses()).containsOnlyKeys("404");
        assertThat(operation.getSecurity()).isNull();
        assertThat(operation.getParameters())
                .as("the reader comes from the token")
                .extracting(Parameter::getName)
                .containsExactly("id");
    }

    @Test
    void readingByOfficersAsksForAToken() {
        Operation operation = customize("readOwn", new Operation().responses(new ApiResponses()));

        assertThat(operation.getResponses()).containsOnlyKeys("401", "403");
        assertThat(operation.getSecurity())
                .singleElement()
                .satisfies(asked -> assertThat(asked).containsOnlyKeys("officer"));
    }

    @Test
    void aChangeSaysAllThatItsParametersMean() {
        io.swagger.v3.oas.models.responses.ApiResponse own =
                new io.swagger.v3.oas.models.responses.ApiResponse().description("The name is taken");
        Operation operation =
                customize("change", new Operation().responses(new ApiResponses().addApiResponse("409", own)));

        assertThat(operation.getResponses())
                .containsOnlyKeys("400", "401", "403", "404", "409", "412", "413", "422", "428");
        assertThat(operation.getParameters())
                .allMatch(Parameter::getRequired)
                .extracting(Parameter::getName)
                .containsExactlyInAnyOrder("If-Match", "Idempotency-Key");
        assertThat(operation.getResponses())
                .extractingByKey("412")
                .extracting(io.swagger.v3.oas.models.responses.ApiResponse::get$ref)
                .isEqualTo("#/components/responses/Stale");
        assertThat(own.getDescription()).isEqualTo("The name is taken");
        assertThat(own.getContent()).containsOnlyKeys("application/problem+json");
    }

    @Test
    void anOperationIsNamedByItsMethodAndAddress() {
        assertThat(OperationIds.id("GET", "/api/threads/{id}/contributions/{number}"))
                .isEqualTo("get-threads-id-contributions-number");
    }

    private static Operation customize(String method, Operation operation) {
        Notes notes = new Notes();
        return Stream.of(Notes.class.getDeclaredMethods())
                .filter(declared -> declared.getName().equals(method))
                .map(declared -> new Requirements().customize(operation, new HandlerMethod(notes, declared)))
                .findAny()
                .orElseThrow();
    }

    /** A controller that asks for everything there is to ask for. */
    static final class Notes {

        @GetMapping
        String read(@PathVariable String id, Optional<Officer> reader) {
            return id + reader;
        }

        @GetMapping
        String readOwn(Officer officer) {
            return officer.name();
        }

        @PutMapping
        @ApiResponse(responseCode = "409", description = "The name is taken")
        String change(
                @PathVariable String id,
                @RequestBody String text,
                Officer officer,
                SeenVersion seen,
                IdempotencyKey key) {
            return id + text + officer + seen + key;
        }
    }
}
