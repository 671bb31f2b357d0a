package org.a4p.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.testing.RandomTexts;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void chineseIsCutIntoWordsThoughItHasNoSpaces() {
        assertThat(Words.cut("我们重申对维持和平行动的承诺。")).containsExactly("我们", "重申", "对", "维持", "和平", "行动", "的", "承诺", "。");
    }

    @Test
    void arabicPunctuationStandsApartFromItsWord() {
        assertThat(Words.cut("المدنيين، والنساء؛")).containsExactly("المدنيين", "،", " ", "والنساء", "؛");
    }

    @Test
    void anElidedFrenchArticleStaysWithItsWord() {
        assertThat(Words.cut("l'appliquer")).containsExactly("l'appliquer");
    }

    @Test
    void documentSymbolsAndHyphenatedWordsAreWhole() {
        assertThat(Words.cut("A/RES/73/1 (co-sponsors)")).containsExactly("A/RES/73/1", " ", "(", "co-sponsors", ")");
        assertThat(Words.cut("государства-члены")).containsExactly("государства-члены");
    }

    @Test
    void aGraphemeIsNeverCut() {
        assertThat(Words.cut("👩🏽‍✈️e\u0301")).containsExactly("👩🏽‍✈️", "e\u0301");
    }

    @Test
    void onlyWordsCount() {
        assertThat(Words.count("We reaffirm, in full: 18 %.")).isEqualTo(5);
        assertThat(Words.count("保护平民。")).isEqualTo(2);
        assertThat(Words.count("")).isZero();
    }

    @Test
    void thePiecesOfAnyTextAreTheText() {
        RandomTexts texts = new RandomTexts(1);
        for (int i = 0; i < 2_000; i++) {
            String text = texts.text();
            assertThat(String.join("", Words.cut(text))).isEqualTo(text);
        }
    }

    @Test
    void anEndlessRunWithoutSpacesIsCutInPiecesAndNothingIsLost() {
        String run = "维持和平行动".repeat(3_000);
        assertThat(String.join("", Words.cut(run))).isEqualTo(run);
        assertThat(Words.cut(run)).contains("维持", "和平", "行动");
    }

    @Test
    void aTextMadeToExhaustThePatternIsCutAllTheSame() {
        assertThat(Words.cut("A/".repeat(10_000))).isNotEmpty();
        assertThat(Words.cut("a-".repeat(10_000))).isNotEmpty();
    }
}
