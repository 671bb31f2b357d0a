package org.a4p.consultation.summary;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.PublicationRules;
import org.a4p.consultation.summary.Correction.Answer;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.text.TypedText;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Delegations say what is wrong with a summary, until the deadline; facilitators answer each, once and in public. */
@Service
public class CorrectionCommands {

    private final Summaries summaries;
    private final Corrections corrections;
    private final Authorization authorization;
    private final PublicationRules rules;
    private final Clock clock;

    CorrectionCommands(
            Summaries summaries,
            Corrections corrections,
            Authorization authorization,
            PublicationRules rules,
            Clock clock) {
        this.summaries = summaries;
        this.corrections = corrections;
        this.authorization = authorization;
        this.rules = rules;
        this.clock = clock;
    }

    /** Files the correction, or finds the one that this very request filed before. */
    public Correction file(Consultation consultation, Filing wanted, Officer officer) {
        Instant now = now();
        authorization.require(officer, Action.FILE_CORRECTION, consultation.at(now));
        RequestId request = RequestId.of(
                officer.subject(), "correction " + consultation.id().value(), wanted.key);
        Optional<Correction> before = corrections.filedBy(request);
        if (before.isPresent()) {
            return repeated(before.get(), wanted);
        }
        rules.require(officer);
        SummaryVersion version = version(consultation, wanted.summaryVersion);
        if (!version.takesCorrectionsAt(now)) {
            throw SummaryRefused.correctionsOver(version.correctionsUntil());
        }
        if (wanted.sentence < 1 || wanted.sentence > version.sentences().size()) {
            throw SummaryRefused.sentenceUnknown(version.sentences().size());
        }
        TypedText.check(wanted.text, Correction.TEXT_LIMIT);
        return add(consultation, wanted, officer, now, request);
    }

    /** Tries number after number; the store lets one of those pass who want the same one. */
    private Correction add(Consultation consultation, Filing wanted, Officer officer, Instant now, RequestId request) {
        while (true) {
            int number = corrections.of(consultation.id()).size() + 1;
            Correction correction = new Correction(
                    new Correction.Key(consultation.id(), number),
                    wanted.summaryVersion,
                    wanted.sentence,
                    officer.delegation().code(),
                    officer.subject(),
                    wanted.text,
                    now,
                    request,
                    null);
            if (corrections.add(
                    correction,
                    CorrectionFiled.of(
                            correction, consultation, officer.delegation().names()))) {
                return correction;
            }
            Optional<Correction> meanwhile = corrections.filedBy(request);
            if (meanwhile.isPresent()) {
                return repeated(meanwhile.get(), wanted);
            }
        }
    }

    /** Answers the correction, or finds that this very request answered it before. */
    public Correction answer(Consultation consultation, int number, Verdict verdict, Officer officer) {
        Instant now = now();
        Correction.Key id = new Correction.Key(consultation.id(), number);
        Correction correction = corrections.find(id).orElseThrow(NotFound::new);
        authorization.require(officer, Action.ANSWER_CORRECTION, consultation.at(now));
        consultation.requireGuide(officer);
        RequestId request =
                RequestId.of(officer.subject(), "answer " + consultation.id().value() + " " + number, verdict.key);
        Answer given = correction.answer();
        if (given != null) {
            return answeredBefore(correction, given, verdict, request);
        }
        Answer answer = new Answer(
                acceptedIn(consultation, correction, verdict),
                reason(verdict),
                officer.delegation().code(),
                officer.subject(),
                now,
                request);
        if (!corrections.answer(
                id,
                answer,
                CorrectionAnswered.of(
                        correction, answer, consultation, officer.delegation().names()))) {
            throw SummaryRefused.correctionAnsweredBefore();
        }
        return corrections.find(id).orElseThrow(NotFound::new);
    }

    private @Nullable Integer acceptedIn(Consultation consultation, Correction correction, Verdict verdict) {
        Integer version = verdict.acceptedIn;
        if (version == null) {
            return null;
        }
        int last = summaries.versions(consultation.id()).size();
        if (version <= correction.summaryVersion() || version > last) {
            throw SummaryRefused.acceptedInNoVersion();
        }
        return version;
    }

    /** A correction that is not accepted is owed a reason. */
    private static String reason(Verdict verdict) {
        return verdict.acceptedIn != null && verdict.reason.isBlank()
                ? ""
                : TypedText.check(verdict.reason, Correction.TEXT_LIMIT);
    }

    private SummaryVersion version(Consultation consultation, int number) {
        List<SummaryVersion> versions = summaries.versions(consultation.id());
        if (versions.isEmpty()) {
            throw SummaryRefused.noSummaryYet();
        }
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Correction repeated(Correction before, Filing wanted) {
        if (!before.text().equals(wanted.text)
                || before.sentence() != wanted.sentence
                || before.summaryVersion() != wanted.summaryVersion) {
            throw new IdempotencyKeyReused();
        }
        return before;
    }

    private static Correction answeredBefore(Correction correction, Answer given, Verdict verdict, RequestId request) {
        if (!given.requestId().equals(request)) {
            throw SummaryRefused.correctionAnsweredBefore();
        }
        boolean same = Objects.equals(given.acceptedIn(), verdict.acceptedIn)
                && given.reason().equals(reason(verdict));
        if (!same) {
            throw new IdempotencyKeyReused();
        }
        return correction;
    }

    private Instant now() {
        return clock.instant();
    }

    /** What a delegation asks to be put right. */
    public record Filing(int summaryVersion, int sentence, String text, IdempotencyKey key) {}

    /**
     * What a facilitator decided.
     *
     * @param acceptedIn the version that has it, or null if it is not accepted
     */
    public record Verdict(@Nullable Integer acceptedIn, String reason, IdempotencyKey key) {}
}
