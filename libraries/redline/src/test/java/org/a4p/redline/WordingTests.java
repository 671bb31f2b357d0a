package org.a4p.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reader sees between two wordings; [-removed-] and {+added+}. */
class WordingTests {

    @Test
    void oneWordReplaced() {
        assertThat(told("Member States should report", "Member States shall report"))
                .isEqualTo("Member States [-should-]{+shall+} report");
    }

    @Test
    void anInsertedPhraseStartsWhereThePhraseStarts() {
        assertThat(told("protect civilians and children", "protect civilians and women and children"))
                .isEqualTo("protect civilians{+ and women+} and children");
    }

    @Test
    void aDroppedPhraseStartsWhereThePhraseStarts() {
        assertThat(told("protect civilians and women and children", "protect civilians and children"))
                .isEqualTo("protect civilians[- and women-] and children");
    }

    @Test
    void anInsertedSentenceIsShownAsOneSentence() {
        assertThat(told("We agree. We sign.", "We agree. We meet. We sign."))
                .isEqualTo("We agree.{+ We meet.+} We sign.");
    }

    @Test
    void neighbouringWordsThatChangedAreOneChange() {
        assertThat(told("to conclude such inquiries soon", "to conclude all investigations soon"))
                .isEqualTo("to conclude [-such inquiries-]{+all investigations+} soon");
    }

    @Test
    void wordsThatWereNotTouchedAreNeverShownAsRemoved() {
        assertThat(told(
                        "within six months and make it known",
                        "within six months of the report, and will make it known"))
                .isEqualTo("within six months{+ of the report,+} and{+ will+} make it known");
    }

    @Test
    void aFigureWithADirection() {
        assertThat(told("from 18 % of officers", "from 21 % of officers")).isEqualTo("from [-18-]{+21+} % of officers");
    }

    @Test
    void arabicWordsChangeWithoutTheirComma() {
        assertThat(told("حماية المدنيين، والأطفال", "حماية النساء، والأطفال"))
                .isEqualTo("حماية [-المدنيين-]{+النساء+}، والأطفال");
    }

    @Test
    void chineseChangesByTheWord() {
        assertThat(told("我们重申对维持和平行动的承诺。", "我们重申对维持和平特派团的承诺。")).isEqualTo("我们重申对维持和平[-行动-]{+特派团+}的承诺。");
    }

    @Test
    void aTextAgainstNothingIsAllAddedOrAllRemoved() {
        assertThat(told("", "We commit.")).isEqualTo("{+We commit.+}");
        assertThat(told("We commit.", "")).isEqualTo("[-We commit.-]");
        assertThat(Wording.between("", "").spans()).isEmpty();
    }

    private static String told(String before, String after) {
        return Wording.between(before, after).spans().stream()
                .map(span -> switch (span.fate()) {
                    case KEPT -> span.text();
                    case REMOVED -> "[-" + span.text() + "-]";
                    case ADDED -> "{+" + span.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
