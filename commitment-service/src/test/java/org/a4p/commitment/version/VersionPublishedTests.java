package org.a4p.commitment.version;

import static org.a4p.commitment.version.VersionFixture.DECLARATION;
import static org.a4p.commitment.version.VersionFixture.aVersion;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.a4p.commitment.version.VersionPublished.Told;
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

    @Test
    void eachBlockComesWithItsLabelItsDigestAndItsFirstWords() {
        String words = "We  will\n assess. ".repeat(20);

        List<Told> told = aVersion(
                        2,
                        "Rev.1",
                        new Block(new BlockId("op"), BlockKind.OPERATIVE, words),
                        new Block(new BlockId("sub"), BlockKind.SUB_PARAGRAPH, "We meet."))
                .numbered()
                .stream()
                .map(Told::of)
                .toList();

        assertThat(told).extracting(Told::label).containsExactly("OP 1", "OP 1 (a)");
        assertThat(told.getFirst().opening())
                .hasSize(60)
                .startsWith("We will assess. We")
                .endsWith("…");
        assertThat(told.getLast().opening()).isEqualTo("We meet.");
    }

    @Test
    void theDigestIsOfTheWordsAndNotOfTheSpacesBetweenThem() {
        assertThat(digest("We will assess."))
                .isEqualTo(digest(" We  will\n\tassess.\n"))
                .isNotEqualTo(digest("We will assess"));
    }

    @Test
    void theLargestTextFitsIntoAnEvent() {
        Block[] blocks = new Block[TextRules.MOST_BLOCKS];
        Arrays.setAll(
                blocks,
                number -> new Block(
                        new BlockId("b-" + "x".repeat(35) + number),
                        number == 0 ? BlockKind.OPERATIVE : BlockKind.SUB_PARAGRAPH,
                        "\uD840\uDC00".repeat(1_000)));

        Contracts.check(
                CONTRACT,
                event(aVersion(2, "Rev.1", blocks), Optional.of(aVersion(1, "a").summary())));
    }

    private static String digest(String text) {
        Block block = new Block(new BlockId("op"), BlockKind.OPERATIVE, text);
        return Told.of(NumberedBlock.number(List.of(block)).getFirst()).digest();
    }

    private static String event(Version version, Optional<VersionSummary> previous) {
        return VersionPublished.of(DECLARATION, version, previous).asSentBy("commitment");
    }
}
