package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.a4p.consultation.search.Question.Order;
import org.a4p.consultation.search.Question.Part;
import org.a4p.consultation.search.index.Matches;
import org.a4p.consultation.search.web.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PagingTests {

    @ParameterizedTest
    @EnumSource(Order.class)
    void pagesTogetherAreEverythingOnceAlsoWhileOthersPublish(Order order, @TempDir Path folder) throws Exception {
        try (AnIndex index = new AnIndex(folder)) {
            IntStream.rangeClosed(1, 45).forEach(number -> index.add("en", "A helicopter."));
            Instant asOf = Instant.parse("2018-03-28T14:00:00Z").plusSeconds(60 * 45);
            List<Integer> seen = new ArrayList<>();
            for (int page = 1; page <= 5; page++) {
                Matches part = index.ask(
                        new Question(Wording.of("helicopter"), Map.of(), null, null, order, new Part(page, 10, asOf)));
                assertThat(part.total()).isEqualTo(45);
                seen.addAll(AnIndex.numbers(part));
                index.add("en", "A helicopter that came later.");
            }
            List<Integer> oldestFirst = IntStream.rangeClosed(1, 45).boxed().toList();
            assertThat(seen).isEqualTo(order == Order.OLDEST ? oldestFirst : oldestFirst.reversed());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1", "-5,1", "3,3", "2000000000,500"})
    void noPageLiesBeyondWhatAnybodyReads(String asked, int page) {
        Question question = AnIndex.asked(asking(Map.of("page", asked)));

        assertThat(question.part().page()).isEqualTo(page);
        assertThat(question.part().end()).isLessThanOrEqualTo(Part.DEEPEST);
    }

    @ParameterizedTest
    @CsvSource({
        "theme,../x",
        "consultation,A B",
        "delegation,!",
        "group,../x",
        "group,EU!",
        "group,*",
        "type,SHOUT",
        "stance,LIKES",
        "stance,ALIGNS/SEN",
        "stance,*",
        "stance,/",
        "by,!",
        "by,*",
        "by,ALIGNS/SEN",
        "by,S",
        "language,xx",
        "from,yesterday",
        "to,2018-02-30",
        "from,+999999999-12-31",
        "to,+999999999-12-31",
        "sort,popularity",
        "page,many",
        "limit,1e9",
        "asOf,now"
    })
    void whatIsNoValueOfAFilterIsRefusedByItsName(String name, String value) {
        assertThatExceptionOfType(SearchRefused.class)
                .isThrownBy(() -> AnIndex.asked(asking(Map.of(name, value))))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(name));
    }

    @Test
    void daysAreDaysInNewYork() {
        Question question = AnIndex.asked(asking(Map.of("from", "2018-09-11", "to", "2018-09-11")));

        assertThat(question.from()).isEqualTo(Instant.parse("2018-09-11T04:00:00Z"));
        assertThat(question.until()).isEqualTo(Instant.parse("2018-09-12T04:00:00Z"));
    }

    private static SearchRequest asking(Map<String, String> typed) {
        return new SearchRequest(
                typed.get("q"),
                typed.get("theme"),
                typed.get("consultation"),
                typed.get("delegation"),
                typed.get("group"),
                typed.get("type"),
                typed.get("stance"),
                typed.get("by"),
                typed.get("language"),
                typed.get("from"),
                typed.get("to"),
                typed.get("sort"),
                typed.get("page"),
                typed.get("limit"),
                typed.get("asOf"));
    }
}
