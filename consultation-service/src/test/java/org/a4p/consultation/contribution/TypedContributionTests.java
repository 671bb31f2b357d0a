package org.a4p.consultation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.a4p.consultation.contribution.PublishContribution.Passage;
import org.a4p.consultation.thread.ThreadId;
import org.junit.jupiter.api.Test;

class TypedContributionTests {

    @Test
    void fieldsAreReadByTheirNamesAndPassagesWithoutWordsAreLeftOut() {
        TypedContribution read = typed(Map.of(
                "text", "We note.",
                "quoted", "A4P/PERF/1/1",
                "quotation", " ",
                "quoted3", "A4P/PERF/1/3",
                "quotation3", "with concern",
                "attachments", "one,two",
                "version", "7"));

        assertThat(read.quotations()).containsExactly(new Passage("A4P/PERF/1/3", "with concern"));
        assertThat(read.attachments()).containsExactly("one", "two");
        assertThat(read.type()).isNull();
        assertThat(read.length()).isEqualTo(38);
    }

    @Test
    void whatAnAddressAsksForWinsOverWhatWasBegunAndItsPassageStandsBehind() {
        TypedContribution begun = typed(Map.of(
                "text", "Begun", "inReplyTo", "3", "quoted", "A4P/PERF/1/1", "quotation", "one", "attachments", "a"));
        TypedContribution asked = typed(Map.of("inReplyTo", "5", "quotation", "two"));

        TypedContribution both =
                asked.quotingWhatIsAnswered(ThreadId.of("perf-1")).over(begun);

        assertThat(both.text()).isEqualTo("Begun");
        assertThat(both.inReplyTo()).isEqualTo("5");
        assertThat(both.quotations())
                .containsExactly(new Passage("A4P/PERF/1/1", "one"), new Passage("A4P/PERF/1/5", "two"));
        assertThat(both.attachments()).containsExactly("a");
        assertThat(typed(Map.of("inReplyTo", "")).over(begun).inReplyTo()).isEmpty();
    }

    @Test
    void whatIsLeftOpenIsDecidedByThePage() {
        TypedContribution open = TypedContribution.ofText("Chers amis");

        assertThat(open.decided(Locale.FRENCH).language()).isEqualTo("fr");
        assertThat(open.decided(Locale.FRENCH).type()).isEqualTo("STATEMENT");
        assertThat(open.decided(Locale.FRENCH).decided(Locale.ENGLISH).language())
                .isEqualTo("fr");
    }

    @Test
    void nationalCapacityIsNoGroup() {
        PublishContribution command = typed(Map.of("text", "We.", "onBehalfOf", TypedContribution.NATIONAL_CAPACITY))
                .toCommand("perf-1", Locale.ENGLISH);

        assertThat(command.nationalCapacity()).isTrue();
        assertThat(command.onBehalfOf()).isEmpty();
        assertThat(command.quotations()).isEqualTo(List.of());
    }

    private static TypedContribution typed(Map<String, String> fields) {
        return TypedContribution.read(fields::get);
    }
}
