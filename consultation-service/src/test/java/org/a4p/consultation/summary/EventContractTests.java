package org.a4p.consultation.summary;

import static org.a4p.consultation.consultation.ConsultationFixture.aConsultation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.service.command.RequestId;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private static final Instant AT = Instant.parse("2018-10-01T14:00:00Z");
    private static final Consultation ROUND = aConsultation("perf-round-1", "perf", AT.minusSeconds(60), AT);
    private static final DelegationCode SENEGAL = new DelegationCode("SEN");
    private static final Map<String, String> NAMES =
            Delegations.directory().get(SENEGAL).names();
    private static final RequestId REQUEST = new RequestId("request");

    @Test
    void aPublishedSummaryKeepsItsContract() {
        SummaryVersion version = new SummaryVersion(
                new SummaryVersion.Key(ROUND.id(), 1),
                Sentence.read("They agreed. [A4P/PERF/2/14]"),
                SENEGAL,
                "officer",
                AT,
                AT.plusSeconds(60),
                REQUEST,
                1);

        check("summary.published.v1", SummaryPublished.of(version, ROUND, NAMES).asSentBy("consultation"));
    }

    @Test
    void aFiledCorrectionKeepsItsContract() {
        check(
                "correction.filed.v1",
                CorrectionFiled.of(correction(), ROUND, NAMES).asSentBy("consultation"));
    }

    @Test
    void anAnsweredCorrectionKeepsItsContract() {
        for (Integer version : List.of(0, 2)) {
            Correction.Answer answer =
                    new Correction.Answer(version == 0 ? null : version, "Because.", SENEGAL, "officer", AT, REQUEST);

            check(
                    "correction.answered.v1",
                    CorrectionAnswered.of(correction(), answer, ROUND, NAMES).asSentBy("consultation"));
        }
    }

    private static Correction correction() {
        return new Correction(
                new Correction.Key(ROUND.id(), 1), 1, 3, SENEGAL, "officer", "We took note.", AT, REQUEST, null);
    }

    private static void check(String type, String sent) {
        Contracts.check("consultation/" + type, sent);
    }
}
