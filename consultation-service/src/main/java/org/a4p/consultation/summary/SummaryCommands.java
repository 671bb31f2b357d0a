package org.a4p.consultation.summary;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.text.TextTooLong;
import org.a4p.pages.text.TypedText;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/** Writes the chair's summary: a draft that facilitators share, and versions that everybody reads. */
@Service
public class SummaryCommands {

    private final Summaries summaries;
    private final Spoken spoken;
    private final Authorization authorization;
    private final Clock clock;

    SummaryCommands(Summaries summaries, Spoken spoken, Authorization authorization, Clock clock) {
        this.summaries = summaries;
        this.spoken = spoken;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** The draft, for those who may write it. */
    public SummaryDraft draft(Consultation consultation, Officer officer) {
        authorization.requireRole(officer, Action.WRITE_SUMMARY);
        consultation.requireGuide(officer);
        return summaries.draft(consultation.id());
    }

    /** Keeps the words as typed, finished or not. */
    public SummaryDraft save(Consultation consultation, String typed, SeenVersion seen, Officer officer) {
        Instant now = now();
        requireWriter(officer, consultation, now);
        String text = typed.isBlank() ? "" : TypedText.check(typed, SummaryDraft.TEXT_LIMIT);
        seen.require(summaries.draft(consultation.id()).version());
        if (!summaries.save(new SummaryDraft(consultation.id(), text, officer.subject(), now, seen.number()))) {
            throw new StaleVersion();
        }
        return summaries.draft(consultation.id());
    }

    /** Publishes the draft as the next version, or finds the version that this very request published before. */
    public Outcome<SummaryVersion> publish(Consultation consultation, Publishing wanted, Officer officer) {
        Instant now = now();
        requireWriter(officer, consultation, now);
        RequestId request =
                RequestId.of(officer.subject(), "summary " + consultation.id().value(), wanted.key);
        Optional<SummaryVersion> before = summaries.madeBy(request);
        if (before.isPresent()) {
            return repeated(before.get(), wanted);
        }
        SummaryDraft draft = summaries.draft(consultation.id());
        wanted.seen.require(draft.version());
        List<Sentence> sentences = sentences(consultation, draft.text());
        Instant until = Deadline.read(wanted.correctionsUntil, now);
        IntFunction<SummaryVersion> versionAt = number -> new SummaryVersion(
                new SummaryVersion.Key(consultation.id(), number),
                sentences,
                officer.delegation().code(),
                officer.subject(),
                now,
                until,
                request,
                draft.version());
        return add(consultation, versionAt, wanted, officer);
    }

    private void requireWriter(Officer officer, Consultation consultation, Instant now) {
        authorization.require(officer, Action.WRITE_SUMMARY, consultation.at(now));
        consultation.requireGuide(officer);
    }

    /** Tries number after number; the store lets one of those pass who want the same one. */
    private Outcome<SummaryVersion> add(
            Consultation consultation, IntFunction<SummaryVersion> versionAt, Publishing wanted, Officer officer) {
        while (true) {
            SummaryVersion version =
                    versionAt.apply(summaries.versions(consultation.id()).size() + 1);
            if (summaries.add(
                    version,
                    SummaryPublished.of(
                            version, consultation, officer.delegation().names()))) {
                return Outcome.made(version);
            }
            Optional<SummaryVersion> meanwhile = summaries.madeBy(version.requestId());
            if (meanwhile.isPresent()) {
                return repeated(meanwhile.get(), wanted);
            }
        }
    }

    /**
     * A saved draft never changes under its version, so the same version is the same words.
     *
     * @throws IdempotencyKeyReused if this request is for other words or another deadline than the one that had this key before
     */
    private Outcome<SummaryVersion> repeated(SummaryVersion before, Publishing wanted) {
        Integer published = before.draftVersion();
        boolean sameWords = published == null
                ? saysTheSame(before, summaries.draft(before.id().consultation()))
                : published == wanted.seen.number();
        if (!sameWords || !Deadline.instant(wanted.correctionsUntil).equals(before.correctionsUntil())) {
            throw new IdempotencyKeyReused();
        }
        return Outcome.repeated(before);
    }

    private static boolean saysTheSame(SummaryVersion version, SummaryDraft draft) {
        return version.sentences().stream()
                .map(Sentence::line)
                .toList()
                .equals(Sentence.read(draft.text()).stream().map(Sentence::line).toList());
    }

    /** Each sentence with sources that can be read in this consultation. */
    private List<Sentence> sentences(Consultation consultation, String text) {
        TypedText.check(text, SummaryDraft.TEXT_LIMIT);
        List<Sentence> sentences = Sentence.read(text);
        if (sentences.size() > SummaryVersion.MOST_SENTENCES) {
            throw new TextTooLong(sentences.size(), SummaryVersion.MOST_SENTENCES);
        }
        Set<ContributionId> readable = spoken.readable(
                consultation.id(),
                sentences.stream()
                        .flatMap(sentence -> sentence.sources().stream())
                        .toList());
        for (int i = 0; i < sentences.size(); i++) {
            for (ContributionId source : sentences.get(i).sources()) {
                if (!readable.contains(source)) {
                    throw SummaryRefused.sentenceSourceUnknown(i + 1, source.citation());
                }
            }
        }
        return sentences;
    }

    private Instant now() {
        return clock.instant();
    }

    /** What a facilitator asks for: the draft as seen, as the next version, with corrections until then. */
    public record Publishing(SeenVersion seen, String correctionsUntil, IdempotencyKey key) {}
}
