package org.a4p.pages.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for what marks a control or the focus (1.4.11). */
class ContrastTests {

    private static final String[] TEXT_ON_PAPERS = {
        "ink paper",
        "ink quiet",
        "ink agreed-paper",
        "ink disputed-paper",
        "ink removed-paper",
        "muted paper",
        "muted quiet",
        "link paper",
        "link quiet",
        "link disputed-paper",
        "link removed-paper",
        "on-action action",
        "agreed paper",
        "agreed agreed-paper",
        "disputed paper",
        "disputed disputed-paper",
        "removed paper",
        "removed quiet",
        "removed removed-paper",
        "added added-paper",
        "moved moved-paper",
    };

    private static final String[] MARKS = {
        "control paper", "control quiet", "focus paper", "focus quiet", "action paper", "agreed agreed-paper",
    };

    static Stream<Arguments> schemes() throws IOException {
        Stylesheet sheet = Stylesheet.read();
        return Stream.of(
                Arguments.of("light", sheet.light()),
                Arguments.of("dark", sheet.dark()),
                Arguments.of("print", sheet.print()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void textStandsOutFromItsPaper(String scheme, Map<String, String> tokens) {
        assertThat(Stream.of(TEXT_ON_PAPERS))
                .allSatisfy(pair -> assertThat(contrast(pair, tokens))
                        .as("%s %s", scheme, pair)
                        .isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void marksStandOutFromTheirPaper(String scheme, Map<String, String> tokens) {
        assertThat(Stream.of(MARKS))
                .allSatisfy(pair -> assertThat(contrast(pair, tokens))
                        .as("%s %s", scheme, pair)
                        .isGreaterThanOrEqualTo(3));
    }

    @Test
    void everyColourHasItsNightTwin() throws IOException {
        assertThat(Stylesheet.read().dark().keySet())
                .containsExactlyElementsOf(Stylesheet.read().light().keySet())
                .hasSizeGreaterThan(18);
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21", "#777777, #ffffff, 4.48", "#009edb, #ffffff, 3.03"})
    void theMeasureIsTheOneOfTheStandard(String ink, String paper, double ratio) {
        assertThat(contrast(ink, paper)).isCloseTo(ratio, within(0.01));
    }

    private static double contrast(String pair, Map<String, String> tokens) {
        String[] names = pair.split(" ", -1);
        return contrast(token(names[0], tokens), token(names[1], tokens));
    }

    private static String token(String name, Map<String, String> tokens) {
        assertThat(tokens).containsKey(name);
        return tokens.getOrDefault(name, "");
    }

    private static double contrast(String ink, String paper) {
        double one = luminance(ink);
        double other = luminance(paper);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
