package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTests {

    private static final String CONTRACT = "pattern/pattern.made.v1";

    private final String sample = Contracts.sample(CONTRACT);

    @Test
    void acceptTheirOwnSample() {
        assertThatCode(() -> Contracts.check(CONTRACT, sample)).doesNotThrowAnyException();
    }

    @Test
    void acceptAnEventWithoutAFieldThatMayBeAbsent() {
        assertThatCode(() -> Contracts.check(CONTRACT, sample.replace(", \"parts\": [{ \"length\": 3 }]", "")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"name\": \"first\", ; '' ; a required field of the data is absent",
                "\"first\" ; 7 ; a field has another type",
                "/pattern ; /consultation ; another service speaks",
                "12T09:30:00Z ; 12 ; the time of the envelope is no instant",
                "\"subject\": \"pattern-1\", ; '' ; the envelope has no subject",
                "\"specversion\": \"1.0\" ; \"specversion\": \"0.3\" ; another version of the envelope",
            })
    void refuseWhatTheSchemaRefuses(String part, String instead, String situation) {
        assertThatThrownBy(() -> Contracts.check(CONTRACT, sample.replace(part, instead)))
                .as(situation)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the schema refuses");
    }

    @Test
    void refuseAFieldThatTheSampleDoesNotShow() {
        assertThatThrownBy(() -> Contracts.check(CONTRACT, sample.replace("\"length\"", "\"width\": 2, \"length\"")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/data/parts/*/width");
    }

    @Test
    void sayWhichContractIsMissing() {
        assertThatThrownBy(() -> Contracts.sample("pattern/pattern.lost.v1"))
                .hasMessageContaining("contracts/events/pattern/pattern.lost.v1.sample.json");
    }
}
