package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiContractTests {

    private static final String AGREED = """
        {"servers": [{"url": "http://127.0.0.1:1"}],
         "paths": {"/api/notes": {"post": {
           "parameters": [{"name": "draft", "in": "query", "required": false}],
           "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewNote"}}}},
           "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}}}}}},
         "components": {"schemas": {
           "NewNote": {"type": "object", "required": ["text"],
             "properties": {"text": {"type": "string"}, "by": {"type": "string"}}},
           "Note": {"type": "object", "properties": {
             "number": {"type": "integer"}, "replies": {"type": "array", "items": {"$ref": "#/components/schemas/Note"}}}}}}}
        """;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void isAgreed() {
        file = directory.resolve("notes.json");
        new ApiContract(file, "rewrite").check(AGREED);
    }

    @Test
    void whatWasAgreedIsSortedAndKnowsNoMachine() throws IOException {
        assertThat(Files.readString(file)).startsWith("{\n  \"components\"").doesNotContain("servers", "127.0.0.1");
    }

    @Test
    void theSameOnAnotherPortInAnotherOrderIsTheSame() {
        String elsewhere = AGREED.replace(":1\"", ":2\"")
                .replace(
                        "\"text\": {\"type\": \"string\"}, \"by\": {\"type\": \"string\"}",
                        "\"by\": {\"type\": \"string\"}, \"text\": {\"type\": \"string\"}");

        assertThatCode(() -> new ApiContract(file, "").check(elsewhere)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/notes                                              | /api/papers                                               | POST /api/notes is gone
        "post": {                                               | "put": {                                                  | POST /api/notes is gone
        "201": {                                                | "202": {                                                  | does not answer 201 any more
        "name": "draft"                                         | "name": "sketch"                                          | does not take draft any more
        "required": false                                       | "required": true                                          | needs draft now
        "required": ["text"]                                    | "required": ["text", "by"]                                | .by is needed now
        "by": {"type": "string"}                                | "of": {"type": "string"}                                  | .by is gone
        "number": {"type": "integer"}                           | "number": {"type": "string"}                              | .number is string, not integer
        "number": {"type": "integer"},                          |                                                           | .number is gone
        """)
    void aChangeThatBreaksCallersIsRefusedEvenWhenRewriting(String before, String after, String why) {
        String broken = AGREED.replace(before, after == null ? "" : after);

        assertThatThrownBy(() -> new ApiContract(file, "rewrite").check(broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why)
                .hasMessageContaining("-Da4p.openapi=break");
    }

    @Test
    void anAdditionIsWrittenWhenAskedForAndRefusedElse() {
        String more = AGREED.replace(
                "\"number\": {\"type\": \"integer\"},",
                "\"number\": {\"type\": \"integer\"}, \"at\": {\"type\": \"string\"},");

        assertThatThrownBy(() -> new ApiContract(file, "").check(more))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs from contracts/openapi/notes.json")
                .hasMessageContaining("-Da4p.openapi=rewrite");
        new ApiContract(file, "rewrite").check(more);
        assertThatCode(() -> new ApiContract(file, "").check(more)).doesNotThrowAnyException();
    }
}
