package org.a4p.consultation.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.consultation.declaration.Anchor;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.thread.ThreadFixture;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.outbox.OutboxEvent;
import org.a4p.service.command.RequestId;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private static final Instant AT = Instant.parse("2018-09-11T18:30:00Z");
    private static final Map<String, String> SENEGAL =
            Delegations.directory().get(new DelegationCode("SEN")).names();

    private final ThreadContext place = new ThreadContext(
            ThreadFixture.aThread("perf-2", "perf-round-1"),
            ConsultationFixture.aConsultation("perf-round-1", "perf", AT.minusSeconds(60), AT.plusSeconds(60)),
            ConsultationFixture.aTheme("perf"));

    @Test
    void aContributionKeepsItsContract() {
        OutboxEvent event = ContributionPublished.of(
                entry(14, ContributionType.TEXT_PROPOSAL, "Words \"as\" typed\n"), place, SENEGAL);

        Contracts.check("consultation/contribution.published.v1", event.asSentBy("consultation"));
    }

    @Test
    void aClosingKeepsItsContract() {
        OutboxEvent event = ThreadClosed.of(entry(15, ContributionType.CONCLUSION, "Agreed."), place, SENEGAL);

        Contracts.check("consultation/thread.closed.v1", event.asSentBy("consultation"));
    }

    @Test
    void aCorrectionKeepsItsContract() {
        Contribution contribution = entry(14, ContributionType.TEXT_PROPOSAL, "Words \"as\" typed\n");

        OutboxEvent event = ContributionCorrected.of(
                contribution, contribution.editions().getFirst(), List.of(new DelegationCode("URY")), place, SENEGAL);

        Contracts.check("consultation/contribution.corrected.v1", event.asSentBy("consultation"));
    }

    @Test
    void aWithdrawalKeepsItsContract() {
        Withdrawal withdrawal = new Withdrawal(AT, "Superseded.", "sen-head", new RequestId("withdrawal"));

        OutboxEvent event =
                ContributionWithdrawn.of(entry(14, ContributionType.STATEMENT, "Said."), withdrawal, place, SENEGAL);

        Contracts.check("consultation/contribution.withdrawn.v1", event.asSentBy("consultation"));
    }

    @Test
    void aReopeningKeepsItsContract() {
        OutboxEvent event = ThreadReopened.of(entry(16, ContributionType.REOPENING, "New facts."), place, SENEGAL);

        Contracts.check("consultation/thread.reopened.v1", event.asSentBy("consultation"));
    }

    private static Contribution entry(int number, ContributionType type, String text) {
        FrozenGroup group = new FrozenGroup(
                new GroupId("african-union"),
                LocalDate.of(2018, 9, 11),
                List.of(new DelegationCode("SEN")),
                List.of(new DelegationCode("NOR")));
        return ContributionFixture.anEntry("perf-2", number)
                .by(new Voice(new DelegationCode("SEN"), "sen-delegate", group, false))
                .saying(type, new Words(text, "en", new Proposal("as soon as possible", "within six months")))
                .linking(new Links(
                        new ContributionId(ThreadId.of("perf-2"), 3),
                        List.of(),
                        new Anchor("shared-commitments", "1", "op-3", "OP 3", "digest"),
                        List.of(new AttachmentId("0123456789abcdef0123456789abcdef")),
                        List.of(new DelegationCode("URY"))))
                .at(AT)
                .build();
    }
}
