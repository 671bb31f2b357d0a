package org.a4p.pages.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetTests {

    /** Properties that name a side of the screen, and would be wrong in Arabic. */
    private static final Pattern SIDED =
            Pattern.compile("(?m)(?<![a-z-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)"
                    + "|left|right|width|height|min-width|max-width|min-height|max-height)\\s*:(?![^{;]*\\))"
                    + "|(?:float|clear|text-align)\\s*:\\s*(?:left|right)");

    @Test
    void nothingNamesASideOfTheScreen() throws IOException {
        assertThat(declarations()).doesNotContainPattern(SIDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  margin-left: 1rem;", "  text-align: right;", "  width: 3rem;", "  left: 0;"})
    void aSideWouldBeFound(String declaration) {
        assertThat(declaration).containsPattern(SIDED);
    }

    @Test
    void coloursAreWrittenOnlyAsTokens() throws IOException {
        String rules = Stylesheet.read().text().replaceAll("--[a-z0-9-]+:[^;]*;", "");
        assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\(");
    }

    @Test
    void everyTokenThatIsUsedIsThere() throws IOException {
        String css = Stylesheet.read().text();
        assertThat(names(css, "var\\(--([a-z0-9-]+)")).isSubsetOf(names(css, "--([a-z0-9-]+):"));
    }

    /** A rule left open swallows the next one, and browsers do not complain. */
    @Test
    void everyRuleIsClosedBeforeTheNext() throws IOException {
        assertThat(declarations()).doesNotContainPattern("\\{[^{}]*\\{");
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        assertThat(Stylesheet.read().text()).doesNotContain("url(", "@import", "//fonts");
    }

    private static String declarations() throws IOException {
        return Stylesheet.read().text().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@(media|keyframes)[^{]*\\{", "");
    }

    private static Set<String> names(String css, String pattern) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
