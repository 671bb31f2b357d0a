package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed gets an answer, or a clear refusal. */
class HostileQueriesTests {

    private static final String SIGNS = "\"-*?~^+&|!(){}[]:/\\'<>%\u0000\u202e\ud800«»“” \t\nаz9维ش";

    private AnIndex index;

    @BeforeEach
    void open(@TempDir Path folder) {
        index = new AnIndex(folder);
        index.add("en", "Helicopters fly at night. (a+)+ title:x OR y");
    }

    @AfterEach
    void close() throws Exception {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?*?*?*",
                "\"",
                "\"\"",
                "\"\"\"\"\"\"\"",
                "-",
                "---",
                "- - -",
                "!!! ??? …",
                "(((((",
                "/.*.*.*.*/",
                "~~~~^^^^"
            })
    void signsAloneFindNothing(String typed) {
        assertThat(index.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"helicopters fly",
                "helicopters\"",
                "helicopters \"",
                "helicopters* AND^",
                "/helicopters.*/",
                "helicopters -",
                "(helicopters",
                "+helicopters",
                "title:x",
                "(a+)+"
            })
    void wordsAmongSignsAreFoundOrNotButNeverFail(String typed) {
        assertThat(index.find(typed)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void anUnbalancedQuoteIsNoQuote() {
        assertThat(index.find("\"night helicopters")).containsExactly(1);
    }

    @Test
    void whatNobodyTypesIsRefused() {
        assertThatExceptionOfType(SearchRefused.class)
                .isThrownBy(() -> Wording.of("x".repeat(10_000)))
                .withMessage("search-too-long");
        assertThatExceptionOfType(SearchRefused.class)
                .isThrownBy(() -> Wording.of("x ".repeat(Wording.CLAUSES + 1)))
                .withMessage("search-too-long");
    }

    @Test
    void theLongestThatIsTakenIsAnswered() {
        assertThat(index.find("维".repeat(Wording.LIMIT))).isEmpty();
        assertThat(index.find("维和行动 ".repeat(Wording.CLAUSES))).isEmpty();
        assertThat(index.find("x".repeat(Wording.LIMIT))).isEmpty();
        assertThat(index.find("helicopters ".repeat(Wording.CLAUSES))).containsExactly(1);
        assertThat(index.find("-absent ".repeat(Wording.CLAUSES))).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 2018, 77})
    void anyMixtureOfSignsIsAnswered(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                typed.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertThat(index.find(typed.toString()))
                    .as("seed %d, %s", seed, typed)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }
}
