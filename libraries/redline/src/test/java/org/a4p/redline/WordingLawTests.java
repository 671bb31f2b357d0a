package org.a4p.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.a4p.redline.Span.Fate;
import org.a4p.testing.RandomTexts;
import org.junit.jupiter.api.Test;

class WordingLawTests {

    private static final int TRIALS = 5_000;

    @Test
    void itIsTheOldTextWithoutWhatWasAddedAndTheNewWithoutWhatWasRemoved() {
        RandomTexts texts = new RandomTexts(2);
        for (int i = 0; i < TRIALS; i++) {
            String before = texts.text();
            String after = texts.chance(4) ? texts.text() : texts.edited(before);
            assertTellsBoth(before, after);
        }
    }

    @Test
    void aTextIsToldAsUnchangedExactlyIfItIs() {
        RandomTexts texts = new RandomTexts(3);
        for (int i = 0; i < TRIALS; i++) {
            String before = texts.text();
            String after = texts.edited(before);
            assertThat(Wording.between(before, before).isUnchanged()).isTrue();
            assertThat(Wording.between(before, after).isUnchanged()).isEqualTo(before.equals(after));
        }
    }

    @Test
    void noSpanIsEmptyAndNoTwoNeighboursHaveTheSameFate() {
        RandomTexts texts = new RandomTexts(4);
        for (int i = 0; i < TRIALS; i++) {
            String before = texts.text();
            List<Span> spans = Wording.between(before, texts.edited(before)).spans();
            assertThat(spans).noneMatch(span -> span.text().isEmpty());
            for (int j = 1; j < spans.size(); j++) {
                assertThat(spans.get(j).fate()).isNotEqualTo(spans.get(j - 1).fate());
            }
        }
    }

    @Test
    void longTextsAreToldFaithfullyToo() {
        RandomTexts texts = new RandomTexts(5);
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            String sentence = "Paragraph " + i + ": " + texts.text();
            before.append(sentence);
            after.append(texts.chance(3) ? texts.edited(sentence) : sentence);
        }
        Wording wording = assertTellsBoth(before.toString(), after.toString());
        assertThat(wording.words(Fate.KEPT)).isGreaterThan(Words.count(before.toString()) / 2);
    }

    @Test
    void longTextsWithNothingToHoldOnToAreReplacedAsAWhole() {
        Wording wording = assertTellsBoth("a b ".repeat(3_000), "b c a ".repeat(3_000));
        assertThat(wording.spans()).hasSizeLessThan(5);
    }

    private static Wording assertTellsBoth(String before, String after) {
        Wording wording = Wording.between(before, after);
        assertThat(wording.before()).isEqualTo(before);
        assertThat(wording.after()).isEqualTo(after);
        return wording;
    }
}
