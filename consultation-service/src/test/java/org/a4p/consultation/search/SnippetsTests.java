package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.a4p.consultation.search.Snippet.Part;
import org.a4p.consultation.search.index.Analysis;
import org.a4p.consultation.search.index.Highlighter;
import org.a4p.pages.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTests {

    private final Highlighter highlighter = new Highlighter(new Analysis());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Missions need helicopters. | mission helicopter | [Missions] need [helicopters].",
                "en | Protection of civilians, protection. | \"protection of civilians\" | [Protection of civilians],"
                        + " protection.",
                "fr | L’ONU protège les civils. | onu civil | [L’ONU] protège les [civils].",
                "ru | Миротворческие операции | операций | Миротворческие [операции]",
                "ar | تحمي العمليّات المدنيين | عمليات | تحمي [العمليّات] المدنيين",
                "zh | 维和行动应当保护平民。 | 保护平民 | 维和行动应当[保护平民]。",
                "en | A <script>alert(1)</script> here | script | A <[script]>alert(1)</[script]> here"
            })
    void marksWhatWasFound(String language, String text, String typed, String marked) {
        assertThat(marked(text, Language.withCode(language).orElseThrow(), typed))
                .isEqualTo(marked);
    }

    @Test
    void cutsLongTextsBetweenWordsAroundWhatWasFound() {
        String text = "word ".repeat(400) + "helicopter " + "word ".repeat(400);

        List<Snippet> snippets = snippets(text, Language.ENGLISH, "helicopter");

        assertThat(snippets).hasSize(1);
        Snippet snippet = snippets.getFirst();
        assertThat(snippet.cutBefore()).isTrue();
        assertThat(snippet.cutAfter()).isTrue();
        assertThat(snippet.parts()).contains(new Part("helicopter", true));
        assertThat(text(snippet)).hasSizeLessThan(260).startsWith("word ").endsWith(" word");
    }

    @Test
    void showsTheBeginningWhereNothingStandsOut() {
        List<Snippet> snippets = snippets("Everything begins somewhere. ".repeat(40), Language.ENGLISH, "");

        assertThat(snippets).hasSize(1);
        assertThat(snippets.getFirst().cutBefore()).isFalse();
        assertThat(text(snippets.getFirst())).startsWith("Everything begins");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String text = "𠮷".repeat(1_000) + "平民" + "𠮷".repeat(1_000);

        for (Snippet snippet : snippets(text, Language.CHINESE, "平民")) {
            assertThat(text(snippet)
                            .codePoints()
                            .filter(point -> point < 0x10000 && Character.isSurrogate((char) point)))
                    .isEmpty();
        }
    }

    private String marked(String text, Language language, String typed) {
        return snippets(text, language, typed).getFirst().parts().stream()
                .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private List<Snippet> snippets(String text, Language language, String typed) {
        return Snippets.of(text, highlighter.marks(text, language, Wording.of(typed)));
    }

    private static String text(Snippet snippet) {
        return snippet.parts().stream().map(Part::text).collect(Collectors.joining());
    }
}
