package org.a4p.consultation.consultation.web;

import static org.a4p.consultation.consultation.ConsultationFixture.aConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.consultation.Consultation;
import org.junit.jupiter.api.Test;

class RoundCalendarTests {

    private static final Instant OPENS = Instant.parse("2018-03-28T14:00:00Z");

    private final Consultation consultation = aConsultation("perf-round-1", "perf", OPENS, OPENS.plusSeconds(60));

    @Test
    void tellsEachMomentInUniversalTimeUnderANameThatStays() {
        String text = calendar("Opens").replace("\r\n", "\n");

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:")
                .contains(
                        "BEGIN:VEVENT\nUID:perf-round-1-opens@a4p.consultations\n",
                        "DTSTART:20180328T140000Z\n",
                        "DTSTAMP:20180301T000000Z\n",
                        "SUMMARY:Opens\n")
                .endsWith("END:VEVENT\nEND:VCALENDAR\n");
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String summary = "维和行动绩效：第一轮磋商开放，各代表团可就指导性问题发言，".repeat(4) + "👩‍🚀 أداء حفظة السلام";

        String text = calendar(summary);

        assertThat(List.of(text.split("\r\n", -1)))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void escapesWhatMeansSomethingInACalendar() {
        assertThat(calendar("One, two; three\\four\nEND:VEVENT"))
                .contains("SUMMARY:One\\, two\\; three\\\\four\\nEND:VEVENT");
    }

    private String calendar(String summary) {
        return new RoundCalendar(consultation, Instant.parse("2018-03-01T00:00:00Z"))
                .moment("opens", OPENS, summary)
                .text();
    }
}
