package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.record.Compilation.Entry;
import org.a4p.consultation.record.Compilation.Paragraph;
import org.a4p.consultation.record.Compilation.Voice;
import org.a4p.pages.language.Language;
import org.junit.jupiter.api.Test;

class CompilingTests {

    @Test
    void ordersParagraphsByNumberAndPutsTheRestLast() {
        assertThat(compiled(15, Language.ENGLISH).paragraphs())
                .extracting(Paragraph::heading)
                .containsExactly(
                        "shared-commitments, paragraph OP 9",
                        "shared-commitments, paragraph OP 10",
                        "No particular paragraph");
    }

    @Test
    void ordersDelegationsByTheAlphabetOfTheLanguage() {
        assertThat(names(Language.ENGLISH))
                .containsExactly("China", "Egypt", "France", "Mali", "Russia", "Senegal", "Uruguay");
        assertThat(names(Language.FRENCH))
                .containsExactly("Chine", "Égypte", "France", "Mali", "Russie", "Sénégal", "Uruguay");
    }

    @Test
    void knowsOnlyWhatWasPublishedThen() {
        assertThat(compiled(0, Language.ENGLISH).entries()).isZero();
        assertThat(compiled(5, Language.ENGLISH).entries()).isEqualTo(5);
    }

    @Test
    void showsTheWordingOfThatDay() {
        assertThat(entry(7, 11).text()).isEqualTo("Nous proposons deux mios.");
        assertThat(entry(7, 11).edition()).isEqualTo(1);
        assertThat(entry(7, 12).text()).isEqualTo("Nous proposons deux mois.");
        assertThat(entry(7, 12).edition()).isEqualTo(2);
        assertThat(notes(7, 12)).containsExactly("Edition 2, corrected on 9 April 2018.");
        assertThat(entry(7, 12).capacity()).isEqualTo("in national capacity");
    }

    @Test
    void leavesAPlaceholderFromTheWithdrawalOn() {
        assertThat(entry(8, 12).text()).isEqualTo("Who pays for it?");
        assertThat(entry(8, 13).text()).isEqualTo("[Withdrawn by the delegation on 10 April 2018]");
        assertThat(entry(8, 13).withdrawn()).isTrue();
    }

    @Test
    void neverShowsRemovedWordsOfWhateverDay() {
        Said said = RecordFixture.plain(1, "SEN", "Words that had to go.");
        Said removed = new Said(
                said.id(),
                said.thread(),
                said.type(),
                said.delegation(),
                said.placing(),
                said.wordings(),
                List.of(),
                null,
                RecordFixture.day(9));
        Compilation before = Compiling.compile(
                RecordFixture.facts(List.of(removed)), RecordFixture.day(2), RecordFixture.terms(Language.ENGLISH));
        assertThat(HashedCompilation.of(before).canonical())
                .doesNotContain("had to go")
                .contains("[Removed by the facilitator on 6 April 2018]");
    }

    @Test
    void footnotesTellGroupsReservationsAndAlignments() {
        assertThat(entry(6, 15).capacity()).isEqualTo("on behalf of Group of Friends");
        assertThat(notes(6, 8))
                .containsExactly(
                        "Group of Friends spoke for: Senegal and Uruguay.",
                        "The following associate themselves with it: Norway.",
                        "The following align themselves with this: Egypt and Mali.",
                        "Kenya aligns itself with this, except: point 2");
        assertThat(notes(6, 15))
                .contains("Mali has entered a reservation: A4P/PERF/2/9.")
                .containsSequence(
                        "The Union dissociates itself from this. too costly",
                        "The Union spoke for: France and Germany.");
        assertThat(notes(6, 20)).noneMatch(note -> note.startsWith("Kenya"));
    }

    @Test
    void callsAGroupWhatItWasCalledThatDay() {
        assertThat(entry(6, 24).capacity()).isEqualTo("on behalf of Group of Friends");
        assertThat(entry(6, 25).capacity()).isEqualTo("on behalf of Friends of Peace");
        assertThat(notes(6, 25)).contains("Friends of Peace spoke for: Senegal and Uruguay.");
    }

    private static List<String> names(Language language) {
        return compiled(15, language).paragraphs().getLast().voices().stream()
                .map(Voice::name)
                .toList();
    }

    private static Entry entry(int number, int day) {
        return compiled(day, Language.ENGLISH).paragraphs().stream()
                .flatMap(paragraph -> paragraph.voices().stream())
                .flatMap(voice -> voice.entries().stream())
                .filter(entry -> entry.citation().equals("A4P/PERF/2/" + number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(int number, int day) {
        List<String> footnotes = compiled(day, Language.ENGLISH).footnotes();
        return entry(number, day).notes().stream()
                .map(note -> footnotes.get(note - 1))
                .toList();
    }

    private static Compilation compiled(int day, Language language) {
        Instant asOf = RecordFixture.day(day);
        return Compiling.compile(RecordFixture.lively(), asOf, RecordFixture.terms(language));
    }
}
