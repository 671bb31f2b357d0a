package org.a4p.consultation.alignment.chart;

import static org.a4p.consultation.alignment.AlignmentFixture.codes;
import static org.a4p.consultation.alignment.AlignmentFixture.group;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.a4p.consultation.alignment.AlignmentFixture;
import org.a4p.consultation.alignment.HolderNames;
import org.a4p.consultation.alignment.OneVotePerState;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionSubject;
import org.a4p.consultation.alignment.Tally;
import org.a4p.consultation.alignment.chart.MatrixSvg.Crossing;
import org.a4p.consultation.alignment.chart.MatrixSvg.Glyph;
import org.a4p.consultation.alignment.chart.MatrixSvg.Heading;
import org.a4p.consultation.alignment.chart.MatrixSvg.Label;
import org.a4p.delegations.Delegation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture and its table twin tell the same, whatever there is to tell. */
class MatrixSvgTests {

    private static final Delegations DIRECTORY = Delegations.directory();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 40, 2018})
    void pictureAndTableHoldTheSameFigures(long seed) {
        AlignmentMatrix matrix = matrix(seed);
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("ar")}) {
            HolderNames names = new HolderNames(DIRECTORY, Map.of(), language);
            MatrixOrder ordered = MatrixOrder.of(matrix, names, MatrixSvgTests::region);

            assertThat(drawn(Drawing.of(ordered, names)))
                    .as("seed %d in %s", seed, language)
                    .isEqualTo(listed(MatrixRows.of(ordered, names)))
                    .hasSize(matrix.cells().size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 40, 2018})
    void everyKindInACellHasItsSign(long seed) {
        HolderNames names = new HolderNames(DIRECTORY, Map.of(), Locale.ENGLISH);
        MatrixSvg picture = Drawing.of(MatrixOrder.of(matrix(seed), names, MatrixSvgTests::region), names);

        for (Crossing crossing : picture.crossings()) {
            List<String> kinds = new ArrayList<>();
            add(kinds, "aligns", crossing.cell().aligned());
            add(kinds, "aligns-except", crossing.cell().except());
            add(kinds, "dissociates", crossing.cell().dissociated());
            add(kinds, "divided", crossing.cell().divided());
            assertThat(crossing.glyphs()).extracting(Glyph::kind).containsExactlyElementsOf(kinds);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 40})
    void theSameMatrixIsAlwaysDrawnTheSameAndInArabicMirrored(long seed) {
        AlignmentMatrix matrix = matrix(seed);
        HolderNames english = new HolderNames(DIRECTORY, Map.of(), Locale.ENGLISH);
        HolderNames arabic = new HolderNames(DIRECTORY, Map.of(), Locale.of("ar"));

        MatrixSvg picture = Drawing.of(MatrixOrder.of(matrix, english, MatrixSvgTests::region), english);
        MatrixSvg mirrored = Drawing.of(MatrixOrder.of(matrix, arabic, MatrixSvgTests::region), arabic);

        assertThat(Drawing.of(MatrixOrder.of(matrix, english, MatrixSvgTests::region), english))
                .isEqualTo(picture);
        assertThat(mirrored.width()).isEqualTo(picture.width());
        assertThat(mirrored.rows())
                .extracting(Label::x)
                .containsOnly(picture.width() - picture.rows().getFirst().x());
        assertThat(picture.crossings())
                .allSatisfy(crossing -> assertThat(crossing.glyphs())
                        .allSatisfy(glyph -> assertThat(glyph.x()).isBetween(0, picture.width())));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 40})
    void noLineCrossesTheNameOfARegionalGroup(long seed) {
        HolderNames names = new HolderNames(DIRECTORY, Map.of(), Locale.FRENCH);
        MatrixSvg picture = Drawing.of(MatrixOrder.of(matrix(seed), names, MatrixSvgTests::region), names);

        assertThat(picture.lines()).isNotEmpty();
        for (Heading heading : picture.headings()) {
            assertThat(picture.lines())
                    .as(heading.text())
                    .noneMatch(line -> line.y() <= heading.y() && heading.y() <= line.y() + line.height());
        }
    }

    private static void add(List<String> kinds, String kind, List<?> contributions) {
        if (!contributions.isEmpty()) {
            kinds.add(kind);
        }
    }

    private static Map<String, List<Integer>> drawn(MatrixSvg picture) {
        Map<String, List<Integer>> figures = new LinkedHashMap<>();
        picture.crossings()
                .forEach(crossing -> figures.put(
                        crossing.delegation() + " – " + crossing.voice(),
                        List.of(
                                crossing.cell().aligned().size(),
                                crossing.cell().except().size(),
                                crossing.cell().dissociated().size(),
                                crossing.cell().divided().size())));
        return figures;
    }

    private static Map<String, List<Integer>> listed(List<MatrixRows> rows) {
        Map<String, List<Integer>> figures = new LinkedHashMap<>();
        rows.forEach(row -> row.voices()
                .forEach(voice -> figures.put(
                        row.delegation() + " – " + voice.name(),
                        List.of(
                                voice.aligned().size(),
                                voice.except().size(),
                                voice.dissociated().size(),
                                voice.divided().size()))));
        return figures;
    }

    private static String region(DelegationCode code) {
        return DIRECTORY
                .find(code)
                .map(Delegation::regionalGroup)
                .map(String::valueOf)
                .orElse("none");
    }

    /** Thirty contributions of a dozen States, one of them for a group, and positions of forty on them. */
    private static AlignmentMatrix matrix(long seed) {
        Random random = new Random(seed);
        List<DelegationCode> all =
                DIRECTORY.all().stream().map(Delegation::code).limit(40).toList();
        Map<PositionSubject, Tally> tallies = new LinkedHashMap<>();
        for (int number = 1; number <= 30; number++) {
            String speaker = all.get(random.nextInt(12)).value();
            PositionSubject spoken = AlignmentFixture.spoken(
                    number, speaker, number == 1 ? group("eu", codes("AUT", "BEL", "BGR"), codes("ALB")) : null);
            List<Position> positions = all.stream()
                    .filter(code -> !code.equals(spoken.by()) && random.nextInt(6) == 0)
                    .map(code -> AlignmentFixture.own(spoken, code.value(), AlignmentFixture.anyStance(random)))
                    .toList();
            tallies.put(
                    spoken,
                    OneVotePerState.tally(spoken, positions, AlignmentFixture.at(9), AlignmentFixture::isState));
        }
        return AlignmentMatrix.of(tallies, code -> true);
    }
}
