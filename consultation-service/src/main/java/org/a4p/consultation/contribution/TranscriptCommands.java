package org.a4p.consultation.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.a4p.consultation.contribution.ContributionComposer.Composed;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.zone.ReaderZone;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Service;

/**
 * Adds what a delegation said elsewhere, in its own words and at its own time. Who may do so, and where from, is for the caller
 * to know; the consultation's dates do not matter, for nothing is said anew.
 */
@Service
public class TranscriptCommands {

    /** Comes before the name of the officer who transcribed, in the place of the one who typed. */
    private static final String MARK = "transcribed:";

    private final ContributionComposer composing;
    private final SpeakerPolicy speaking;
    private final Contributions contributions;
    private final EntryAppender sequence;

    TranscriptCommands(
            ContributionComposer composing,
            SpeakerPolicy speaking,
            Contributions contributions,
            EntryAppender sequence) {
        this.composing = composing;
        this.speaking = speaking;
        this.contributions = contributions;
        this.sequence = sequence;
    }

    /** Whether somebody transcribed this for the delegation, rather than the delegation having written it here. */
    public static boolean isTranscribed(Contribution contribution) {
        return contribution.voice().officer().startsWith(MARK);
    }

    /**
     * What would be added; a group's membership is frozen as it was on the day on which it was said, in New York.
     *
     * @param speaker the delegation that said it, with the subject of whoever transcribes
     */
    public Transcript prepare(
            ThreadContext place, PublishContribution typed, Officer speaker, Instant at, IdempotencyKey key) {
        ThreadId thread = place.thread().id();
        Voice voice = speaking.voice(typed, speaker, LocalDate.ofInstant(at, ReaderZone.NEW_YORK))
                .typedBy(MARK + speaker.subject());
        Composed composed = composing.compose(typed, thread, voice);
        return new Transcript(
                new UnnumberedEntry(
                        thread,
                        composed.type(),
                        voice,
                        composed.words(),
                        composed.links(),
                        at.truncatedTo(ChronoUnit.MILLIS),
                        RequestId.of(MARK, thread.toString(), key),
                        entry -> ContributionPublished.of(
                                entry, place, speaker.delegation().names())),
                place);
    }

    /** Whether it was added before. */
    public boolean isThere(Transcript transcript) {
        return contributions.madeBy(transcript.candidate.request()).isPresent();
    }

    /** Whether the same, in every part, was added before by another request. */
    public boolean isThereBy(IdempotencyKey other, Transcript transcript) {
        UnnumberedEntry candidate = transcript.candidate;
        Contribution wanted = candidate.after(ThreadEnd.NOTHING_YET);
        return contributions
                .madeBy(RequestId.of(MARK, candidate.thread().toString(), other))
                .filter(wanted::saysTheSameAs)
                .filter(found -> Objects.equals(
                        found.voice().onBehalfOf(), wanted.voice().onBehalfOf()))
                .isPresent();
    }

    /** Throws why it could not be added now, if so: the thread may be closed. */
    public void check(Transcript transcript) {
        ThreadContext place = transcript.place;
        ThreadEnd tail = contributions.tail(place.thread().id(), place.thread().lastNumber());
        transcript.candidate.refusalAfter(tail).ifPresent(reason -> {
            throw reason;
        });
    }

    /** Adds it at the end of its thread, or finds it there. */
    public Outcome<Contribution> add(Transcript transcript) {
        return sequence.append(transcript.place.thread(), transcript.candidate);
    }

    /** What is ready to be added. */
    public static final class Transcript {

        private final UnnumberedEntry candidate;
        private final ThreadContext place;

        private Transcript(UnnumberedEntry candidate, ThreadContext place) {
            this.candidate = candidate;
            this.place = place;
        }
    }
}
