package org.a4p.consultation.contribution;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;

/** Contributions for tests: a statement of Senegal's unless told otherwise. */
public final class ContributionFixture {

    private final ContributionId id;
    private ContributionType type = ContributionType.STATEMENT;
    private Voice voice = Voice.of(new DelegationCode("SEN"), "sen-delegate");
    private Words words = Words.of("We welcome the draft.", "en");
    private Links links = Links.NONE;
    private Instant at = Instant.parse("2018-09-11T18:30:00Z");

    private ContributionFixture(ContributionId id) {
        this.id = id;
    }

    public static ContributionFixture anEntry(String thread, int number) {
        return new ContributionFixture(new ContributionId(ThreadId.of(thread), number));
    }

    public ContributionFixture by(Voice speaker) {
        voice = speaker;
        return this;
    }

    public ContributionFixture by(String delegation) {
        return by(Voice.of(new DelegationCode(delegation), delegation));
    }

    public ContributionFixture saying(ContributionType kind, Words said) {
        type = kind;
        words = said;
        return this;
    }

    public ContributionFixture saying(String text) {
        return saying(ContributionType.STATEMENT, Words.of(text, "en"));
    }

    public ContributionFixture linking(Links to) {
        links = to;
        return this;
    }

    public ContributionFixture at(Instant instant) {
        at = instant;
        return this;
    }

    public Contribution build() {
        RequestId request = new RequestId("request-" + id.citation());
        return new Contribution(
                id,
                type,
                voice,
                links,
                List.of(new Edition(Edition.Kind.ORIGINAL, words, at, null, voice.officer(), request)),
                at,
                request,
                null,
                0,
                null,
                null);
    }
}
