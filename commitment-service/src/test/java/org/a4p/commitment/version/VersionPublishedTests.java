package org.a4p.commitment.version;

import static org.a4p.commitment.version.VersionFixture.DECLARATION;
import static org.a4p.commitment.version.VersionFixture.aVersion;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class VersionPublishedTests {

    private static final String CONTRACT = "commitment/version.published.v1";

    @Test
    void theEventKeepsItsContract() {
        Contracts.check(
                CONTRACT,
                event(
                        aVersion(2, "Rev.1"),
                        Optional.of(aVersion(1, "zero draft").summary())));
    }

    @Test
    void aFirstVersionHasNothingBeforeIt() {
        String event = event(aVersion(1, "zero draft"), Optional.empty());
        Contracts.check(CONTRACT, event);
        assertThat(event).doesNotContain("previous", "comparePath");
    }

    private static String event(Version version, Optional<VersionSummary> previous) {
        return VersionPublished.of(DECLARATION, version, previous).asSentBy("commitment");
    }
}
