package org.a4p.consultation.sample;

import java.util.Set;
import org.a4p.consultation.alignment.PositionCommands;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.contribution.ClosingCommands;
import org.a4p.consultation.contribution.ContributionCommands;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Words;
import org.a4p.consultation.sample.Sample.SampleContribution;
import org.a4p.consultation.sample.Sample.SamplePosition;
import org.a4p.consultation.sample.Sample.SampleThread;
import org.a4p.consultation.thread.ThreadCommands;
import org.a4p.consultation.thread.ThreadCommands.OpenThread;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.request.IdempotencyKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets invented officers open threads, write and conclude. Each request goes the way of a real one and under a key that
 * never changes, so that it takes effect once, however often and by however many processes it is made.
 */
@Component
class SampleVoices {

    static final DelegationCode SECRETARIAT = new DelegationCode("UNDPO");

    private static final Logger LOG = LoggerFactory.getLogger(SampleVoices.class);

    private final ThreadCommands opening;
    private final ContributionCommands contributing;
    private final PositionCommands aligning;
    private final ClosingCommands closing;
    private final Delegations delegations;

    SampleVoices(
            ThreadCommands opening,
            ContributionCommands contributing,
            PositionCommands aligning,
            ClosingCommands closing,
            Delegations delegations) {
        this.opening = opening;
        this.contributing = contributing;
        this.aligning = aligning;
        this.closing = closing;
        this.delegations = delegations;
    }

    /** What can no longer be said, because a round is over or the sample has changed since, is left out. */
    void speak(Sample sample) {
        ConsultationId consultation = new ConsultationId(sample.consultation().id());
        for (int place = 0; place < sample.threads().size(); place++) {
            try {
                speak(sample.threads().get(place), consultation, "sample-" + place);
            } catch (Failure refusal) {
                LOG.info("Left out sample thread {} of {}: {}", place + 1, consultation, refusal.slug());
            }
        }
    }

    private void speak(SampleThread thread, ConsultationId consultation, String key) {
        Officer facilitator = officer(SECRETARIAT, Role.FACILITATOR);
        OpenThread command = new OpenThread(consultation, thread.title(), thread.opening());
        String id = opening.open(command, facilitator, new IdempotencyKey(key))
                .value()
                .id()
                .toString();
        for (int place = 0; place < thread.contributions().size(); place++) {
            SampleContribution words = thread.contributions().get(place);
            IdempotencyKey own = new IdempotencyKey(key + "-" + place);
            ContributionId said = contributing
                    .contribute(words.toCommand(id), officer(words.delegation(), Role.DELEGATE), own)
                    .value()
                    .id();
            for (SamplePosition position : words.held()) {
                aligning.take(position.toCommand(said), officer(position.delegation(), Role.HEAD_OF_DELEGATION), own);
            }
        }
        if (thread.conclusion() != null) {
            closing.close(id, Words.of(thread.conclusion(), "en"), facilitator, new IdempotencyKey(key + "-end"));
        }
    }

    private Officer officer(String delegation, Role role) {
        return officer(new DelegationCode(delegation), role);
    }

    private Officer officer(DelegationCode code, Role role) {
        return new Officer("sample", "sample", delegations.get(code), Set.of(role));
    }
}
