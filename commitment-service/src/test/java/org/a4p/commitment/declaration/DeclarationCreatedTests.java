package org.a4p.commitment.declaration;

import java.time.Instant;
import org.a4p.commitment.Drafting;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class DeclarationCreatedTests {

    @Test
    void theEventKeepsItsContract() {
        Declaration declaration = new Declaration(new DeclarationId("shared-commitments"), Drafting.NAMES, "en");
        Contracts.check(
                "commitment/declaration.created.v1",
                DeclarationCreated.of(declaration, Instant.parse("2018-06-01T14:00:00Z"))
                        .asSentBy("commitment"));
    }
}
