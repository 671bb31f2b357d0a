package org.a4p.pages.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptInTextTests {

    static final List<String> VECTORS = Vectors.ALL;

    private static final List<String> GLUE = List.of(
            "", " ", "\n", "\n\n", "\"", "'", ">", "<", "](", ")", "[", "`", "```\n", "> ", "- ", "*", "\\", "&#x3c;");

    private final SafeMarkdown markdown = new SafeMarkdown();

    @ParameterizedTest
    @FieldSource("VECTORS")
    void noVectorSurvives(String vector) {
        SafeHtml.assertSafe(markdown.html(vector));
    }

    @Test
    void theCorpusIsNotSmall() {
        assertThat(VECTORS).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 2018})
    void noMixtureOfVectorsSurvives(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String mixture = mixture(random);
            assertThat(mixture).satisfies(typed -> SafeHtml.assertSafe(markdown.html(typed)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>",
                "<p onclick=\"alert(1)\">",
                "<a href=\"javascript:alert(1)\" rel=\"nofollow noopener noreferrer\">",
                "<a href=\"java&#9;script:alert(1)\" rel=\"nofollow noopener noreferrer\">",
                "<img src=\"x\" />",
                "<p",
            })
    void theSecondOpinionBites(String unsafe) {
        assertThatThrownBy(() -> SafeHtml.assertSafe(unsafe)).isInstanceOf(AssertionError.class);
    }

    /** Pieces of vectors, cut anywhere and put together with what Markdown and HTML give a meaning to. */
    private static String mixture(Random random) {
        return random.ints(1 + random.nextInt(4), 0, VECTORS.size())
                .mapToObj(VECTORS::get)
                .map(vector -> piece(vector, random) + GLUE.get(random.nextInt(GLUE.size())))
                .collect(Collectors.joining());
    }

    private static String piece(String vector, Random random) {
        int from = random.nextInt(3) == 0 ? random.nextInt(vector.length()) : 0;
        int to = random.nextInt(3) == 0 ? from + random.nextInt(vector.length() - from) : vector.length();
        return vector.substring(from, to);
    }
}
