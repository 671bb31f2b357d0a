package org.a4p.consultation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.a4p.consultation.contribution.ContributionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTests {

    @Test
    void isALineWithItsSourcesAtTheEnd() {
        List<Sentence> sentences = Sentence.read(
                "Delegations [some of them] agreed. [A4P/PERF/2/14; A4P/PERF/2/15]\n\n  اتفقت الوفود. [A4P/PERF/2/14، A4P/PERF/2/14]\r\n");

        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly("Delegations [some of them] agreed.", "اتفقت الوفود.");
        assertThat(sentences.getFirst().sources())
                .extracting(ContributionId::citation)
                .containsExactly("A4P/PERF/2/14", "A4P/PERF/2/15");
        assertThat(sentences.getLast().sources()).hasSize(1);
        assertThat(Sentence.read(sentences.getFirst().line())).containsExactly(sentences.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"They agreed.", "They agreed. []", "[A4P/PERF/2/14]", "[A4P/PERF/2/14] They agreed."})
    void withoutASourceIsRefusedByNumberAndWords(String line) {
        assertThatThrownBy(() -> Sentence.read("Fine. [A4P/PERF/2/1]\n" + line))
                .isInstanceOfSatisfying(SummaryRefused.class, refusal -> {
                    assertThat(refusal.slug()).isEqualTo("sentence-without-source");
                    assertThat(refusal.arguments()).containsExactly(2, line);
                });
    }

    @Test
    void getsMoreSourcesWhereverItStands() {
        List<ContributionId> more = List.of(id("A4P/PERF/2/14"), id("A4P/PERF/2/9"));
        String typed = "First. [A4P/PERF/2/14]\n\nSecond, unfinished\nThird. []";

        assertThat(Sentence.withSources(typed, 1, more).lines())
                .startsWith("First. [A4P/PERF/2/14; A4P/PERF/2/9]", "", "Second, unfinished");
        assertThat(Sentence.withSources(typed, 2, more))
                .contains("\nSecond, unfinished [A4P/PERF/2/14; A4P/PERF/2/9]\n");
        assertThat(Sentence.withSources(typed, 3, more)).endsWith("\nThird. [A4P/PERF/2/14; A4P/PERF/2/9]");
        assertThat(Sentence.withSources(typed, 0, more)).isEqualTo(typed + "\n[A4P/PERF/2/14; A4P/PERF/2/9]");
        assertThat(Sentence.withSources("", 1, more)).isEqualTo("[A4P/PERF/2/14; A4P/PERF/2/9]");
        assertThat(Sentence.withSources("First. [A4P/PERF/2/14; A4P/PERF/2/9]", 1, more))
                .isEqualTo("First. [A4P/PERF/2/14; A4P/PERF/2/9]");
    }

    private static ContributionId id(String citation) {
        return ContributionId.cited(citation).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4P/PERF/2", "A4P/PERF/2/0", "PERF/2/14", "page 3", "https://example.org"})
    void withASourceThatIsNoCitationIsRefused(String source) {
        assertThatThrownBy(() -> Sentence.read("They agreed. [" + source + "]"))
                .isInstanceOfSatisfying(
                        SummaryRefused.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("sentence-source-unknown"));
    }
}
