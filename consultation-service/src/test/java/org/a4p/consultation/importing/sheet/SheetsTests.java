package org.a4p.consultation.importing.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.a4p.consultation.importing.Kind;
import org.junit.jupiter.api.Test;

class SheetsTests {

    private static final String HEADER = "group,delegation,standing,from\n";

    @Test
    void linesAreCountedAsAnEditorShowsThemWhateverTheirEnds() {
        Sheet sheet = csv(
                "group,delegation,standing,from,en\r\neu,FRA,MEMBER,2018-01-01,\"two\r\nlines\"\neu,DEU,MEMBER,2018-01-01,\r\n\r\neu,ITA,MEMBER,2018-01-01,");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.rows()).extracting(Row::line).containsExactly(2, 4, 6);
        assertThat(sheet.rows().getFirst().text("en")).isEqualTo("two\nlines");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(csv("\uFEFF" + HEADER + "eu,FRA,MEMBER,2018-01-01\n").problems())
                .isEmpty();
    }

    @Test
    void missingUnknownAndDoubleColumnsAreNamed() {
        Sheet sheet = csv("group,delegation,delegation,form\n");

        assertThat(sheet.problems())
                .extracting(problem -> problem.line() + " " + problem.column() + " "
                        + problem.reason().slug())
                .contains(
                        "1 standing import-column-missing",
                        "1 from import-column-missing",
                        "1 delegation import-column-unknown",
                        "1 form import-column-unknown");
    }

    @Test
    void aLineWithAnotherNumberOfCellsIsNamed() {
        assertThat(problem(csv(HEADER + "eu,FRA,MEMBER,2018-01-01\neu,FRA,MEMBER,2018,01\n")))
                .isEqualTo("3 import-wrong-cells");
    }

    @Test
    void whatIsNotUtf8IsFoundWhereItBegins() {
        byte[] latin = (HEADER + "eu,FRA,MEMBER,2018-01-01\néu,FRA,MEMBER,2018-01-01\n").getBytes(ISO_8859_1);

        assertThat(problem(Sheets.read(Kind.GROUPS, latin))).isEqualTo("3 import-not-utf8");
    }

    @Test
    void anOpenQuotationIsNoCsv() {
        assertThat(problem(csv(HEADER + "eu,\"FRA,MEMBER,2018-01-01\n"))).endsWith("import-not-csv");
    }

    @Test
    void nothingIsNothingToImport() {
        assertThat(problem(csv(" \n"))).isEqualTo("1 import-empty");
        assertThat(problem(csv(HEADER))).isEqualTo("1 import-empty");
        assertThat(problem(csv("[]"))).isEqualTo("1 import-empty");
    }

    @Test
    void jsonHasTheSameColumnsAndTheLinesOfItsObjects() {
        Sheet sheet = csv("""
            [
              {"group": "eu", "delegation": "FRA", "standing": "MEMBER", "from": "2018-01-01"},
              {"group": "eu", "delegation": "DEU",
               "standing": "MEMBER", "until": null}
            ]
            """);

        assertThat(sheet.rows()).extracting(Row::line).containsExactly(2, 3);
        assertThat(problem(sheet)).isEqualTo("3 import-column-missing");
    }

    @Test
    void brokenOrNestedJsonIsNamedByItsLine() {
        assertThat(problem(csv("[\n{\"group\": \"eu\",\n"))).endsWith("import-not-json");
        assertThat(problem(csv("[\n{\"group\": [\"eu\"]}]"))).isEqualTo("2 import-not-json");
        assertThat(problem(csv("[1]"))).isEqualTo("1 import-not-json");
    }

    @Test
    void tenThousandLinesAreReadAndTwentyThousandAreTheMost() {
        assertThat(csv(HEADER + lines(10_000)).rows()).hasSize(10_000);
        assertThat(problem(csv(HEADER + lines(20_001)))).isEqualTo("20002 import-too-long");
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "eu,FRA,MEMBER,2018-01-01\n")
                .collect(Collectors.joining());
    }

    private static Sheet csv(String text) {
        return Sheets.read(Kind.GROUPS, text.getBytes(UTF_8));
    }

    private static String problem(Sheet sheet) {
        assertThat(sheet.problems()).isNotEmpty();
        LineProblem first = sheet.problems().getFirst();
        return first.line() + " " + first.reason().slug();
    }
}
