package org.a4p.testing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentQueriesIT extends DocumentsContract {

    private static final int CONTRIBUTIONS = 250;

    @BeforeEach
    void aThreadOfContributions() {
        documents()
                .insertMany(IntStream.rangeClosed(1, CONTRIBUTIONS)
                        .mapToObj(DocumentQueriesIT::contribution)
                        .toList());
    }

    @Test
    void aPageIsAListOfKnownIds() {
        List<Document> page = IntStream.of(240, 14, 251)
                .mapToObj(number -> number("perf-2", number))
                .toList();

        assertThat(numbers(documents().find(in("_id", page)).sort(ascending("_id.number"))))
                .containsExactly(14, 240);
    }

    @Test
    void anIdIsFoundByItsFieldsInTheirOrder() {
        Document turned = new Document("number", 14).append("thread", "perf-2");

        assertThat(documents().find(eq(number("perf-2", 14))).first()).isEqualTo(contribution(14));
        assertThat(documents().find(eq(turned)).first()).isNull();
        assertThat(documents()
                        .find(and(eq("_id.thread", "perf-2"), eq("_id.number", 14)))
                        .first())
                .isEqualTo(contribution(14));
    }

    @Test
    void sortSkipAndLimitGiveAPage() {
        assertThat(numbers(documents()
                        .find()
                        .sort(descending("_id.number"))
                        .skip(10)
                        .limit(3)))
                .containsExactly(240, 239, 238);
        assertThat(numbers(documents()
                        .find(lte("_id.number", 4))
                        .sort(orderBy(ascending("delegation"), descending("_id.number")))))
                .containsExactly(2, 3, 4, 1);
    }

    @Test
    void aLongAnswerComesInBatches() {
        assertThat(numbers(documents().find().sort(ascending("_id.number")).batchSize(20)))
                .hasSize(CONTRIBUTIONS)
                .isSorted();
    }

    @Test
    void conditionsOnFieldsNarrowTheAnswer() {
        assertThat(documents().countDocuments()).isEqualTo(CONTRIBUTIONS);
        assertThat(documents().countDocuments(gt("_id.number", 200))).isEqualTo(50);
        assertThat(documents().countDocuments(exists("replyTo"))).isEqualTo(25);
        assertThat(documents().countDocuments(and(exists("replyTo", false), ne("delegation", "SEN"))))
                .isEqualTo(150);
        assertThat(documents().countDocuments(or(eq("_id.number", 1), eq("_id.number", 2))))
                .isEqualTo(2);
        assertThat(documents().countDocuments(eq("topics", "training"))).isEqualTo(125);
        assertThat(documents().countDocuments(eq(number("perf-2", 1)))).isOne();
        assertThat(documents().distinct("delegation", String.class)).containsExactlyInAnyOrder("SEN", "URY", "NOR");
    }

    @Test
    void aProjectionGivesOnlyTheFieldsAsked() {
        assertThat(documents()
                        .find(eq(number("perf-2", 20)))
                        .projection(fields(include("delegation", "replyTo.number")))
                        .first())
                .isEqualTo(new Document("_id", number("perf-2", 20))
                        .append("delegation", "NOR")
                        .append("replyTo", new Document("number", 19)));
        assertThat(documents()
                        .find(eq(number("perf-2", 20)))
                        .projection(exclude("topics"))
                        .first())
                .doesNotContainKey("topics")
                .containsKey("delegation");
    }

    private static Document contribution(int number) {
        Document contribution = new Document("_id", number("perf-2", number))
                .append("delegation", List.of("SEN", "URY", "NOR").get(number % 3))
                .append("topics", number % 2 == 0 ? List.of("training", "helicopters") : List.of("logistics"));
        return number % 10 == 0 ? contribution.append("replyTo", number("perf-2", number - 1)) : contribution;
    }

    private static List<Integer> numbers(FindIterable<Document> found) {
        return found.map(document -> document.get("_id", Document.class).getInteger("number"))
                .into(new ArrayList<>());
    }
}
