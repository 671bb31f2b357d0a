package org.a4p.consultation.summary.web;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.summary.Correction;
import org.a4p.consultation.summary.Correction.Answer;
import org.a4p.consultation.summary.Coverage;
import org.a4p.consultation.summary.Sentence;
import org.a4p.consultation.summary.SummaryDraft;
import org.a4p.consultation.summary.SummaryVersion;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/** What programs get to read of a summary: nothing of who typed. */
final class SummaryViews {

    private SummaryViews() {}

    record VersionView(
            int number,
            List<SentenceView> sentences,
            String by,
            Instant publishedAt,
            Instant correctionsUntil,
            String path) {

        static VersionView of(SummaryVersion version) {
            return new VersionView(
                    version.number(),
                    version.sentences().stream().map(SentenceView::of).toList(),
                    version.by().value(),
                    version.publishedAt(),
                    version.correctionsUntil(),
                    version.path());
        }
    }

    record SentenceView(String text, List<String> sources) {
        static SentenceView of(Sentence sentence) {
            return new SentenceView(
                    sentence.text(),
                    sentence.sources().stream().map(ContributionId::citation).toList());
        }
    }

    record DraftView(String text, Instant savedAt, int version) {
        static DraftView of(SummaryDraft draft) {
            return new DraftView(draft.text(), draft.savedAt(), draft.version());
        }
    }

    record CoverageView(PartView delegations, PartView groups, PartView reservations) {
        static CoverageView of(Coverage coverage) {
            return new CoverageView(
                    new PartView(
                            coverage.delegations().all(),
                            coverage.delegations().missing().stream()
                                    .map(DelegationCode::value)
                                    .toList(),
                            citations(coverage.delegations())),
                    new PartView(coverage.groups().all(), coverage.groups().missing(), citations(coverage.groups())),
                    new PartView(
                            coverage.reservations().all(),
                            coverage.reservations().missing().stream()
                                    .map(ContributionId::citation)
                                    .toList(),
                            citations(coverage.reservations())));
        }

        private static List<String> citations(Coverage.Part<?> part) {
            return part.toCite().stream().map(ContributionId::citation).toList();
        }
    }

    /**
     * One kind of what can be reflected.
     *
     * @param notReflected what is still missing
     * @param toCite for each of it the first contribution that would reflect it
     */
    record PartView(int all, List<String> notReflected, List<String> toCite) {}

    record CorrectionView(
            int number,
            int summaryVersion,
            int sentence,
            String delegation,
            String text,
            Instant filedAt,
            @Nullable AnswerView answer) {

        static CorrectionView of(Correction correction) {
            Answer answer = correction.answer();
            return new CorrectionView(
                    correction.number(),
                    correction.summaryVersion(),
                    correction.sentence(),
                    correction.delegation().value(),
                    correction.text(),
                    correction.filedAt(),
                    answer == null ? null : AnswerView.of(answer));
        }
    }

    /** @param acceptedIn number of the version that has it; nothing if it was not accepted */
    record AnswerView(@Nullable Integer acceptedIn, String reason, String by, Instant at) {
        static AnswerView of(Answer answer) {
            return new AnswerView(
                    answer.acceptedIn(), answer.reason(), answer.by().value(), answer.at());
        }
    }
}
