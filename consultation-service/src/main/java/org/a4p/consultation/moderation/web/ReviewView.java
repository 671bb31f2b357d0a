package org.a4p.consultation.moderation.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.a4p.consultation.moderation.ClosedRound;
import org.a4p.consultation.moderation.Reason;
import org.a4p.consultation.moderation.Report;
import org.a4p.consultation.moderation.Review;
import org.a4p.consultation.moderation.Review.Appeal;
import org.a4p.consultation.moderation.Review.Claim;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * A review as those who moderate or audit it see it through the API; officers are not named.
 *
 * @param openedAt since when it waits, or waited before the present decision
 * @param reports those since then
 * @param earlier what was decided before that, the oldest first
 * @param text the words in question, also when they are not shown to the public
 * @param version what a change states in {@code If-Match}
 */
record ReviewView(
        String id,
        String citation,
        String theme,
        String delegation,
        String standing,
        Instant openedAt,
        @Nullable ClaimView claim,
        @Nullable DecisionView decision,
        @Nullable AppealView appeal,
        @Nullable DecisionView ruling,
        List<ReportView> reports,
        List<EarlierView> earlier,
        String text,
        int version) {

    static ReviewView of(Review review, List<Report> reports, String text, Instant now) {
        return new ReviewView(
                review.code(),
                review.id().citation(),
                review.theme().value(),
                review.author().value(),
                review.standing(now).code(),
                review.openedAt(),
                ClaimView.of(review.claim(), now),
                DecisionView.of(review.decision()),
                AppealView.of(review.appeal()),
                DecisionView.of(review.ruling()),
                inRound(review.round(), reports),
                IntStream.range(0, review.round())
                        .mapToObj(round -> EarlierView.of(review.earlier().get(round), inRound(round, reports)))
                        .toList(),
                text,
                review.version());
    }

    private static List<ReportView> inRound(int round, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.id().round() == round)
                .map(ReportView::of)
                .toList();
    }

    /** What was decided in an earlier round, and the reports that led to it. */
    record EarlierView(
            String standing,
            Instant openedAt,
            @Nullable DecisionView decision,
            @Nullable AppealView appeal,
            @Nullable DecisionView ruling,
            List<ReportView> reports) {
        static EarlierView of(ClosedRound settled, List<ReportView> reports) {
            return new EarlierView(
                    settled.standing().code(),
                    settled.openedAt(),
                    DecisionView.of(settled.decision()),
                    AppealView.of(settled.appeal()),
                    DecisionView.of(settled.ruling()),
                    reports);
        }
    }

    /** Whose delegation has taken it, and until when. */
    record ClaimView(String by, Instant until) {
        static @Nullable ClaimView of(@Nullable Claim claim, Instant now) {
            return claim == null || !now.isBefore(claim.until())
                    ? null
                    : new ClaimView(claim.by().value(), claim.until());
        }
    }

    /** What was decided, why and by which delegation; only a removal has a reason, a ruling none of its own. */
    record DecisionView(String outcome, @Nullable Reason reason, String explanation, String by, Instant at) {
        static @Nullable DecisionView of(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(
                            decision.outcome().name(),
                            decision.reason(),
                            decision.explanation(),
                            decision.by().value(),
                            decision.at());
        }

        static @Nullable DecisionView of(@Nullable Ruling ruling) {
            return ruling == null
                    ? null
                    : new DecisionView(
                            ruling.outcome().name(),
                            null,
                            ruling.explanation(),
                            ruling.by().value(),
                            ruling.at());
        }
    }

    /** What the author's delegation says against the removal. */
    record AppealView(String text, Instant at) {
        static @Nullable AppealView of(@Nullable Appeal appeal) {
            return appeal == null ? null : new AppealView(appeal.text(), appeal.at());
        }
    }

    /** What one officer of this delegation reported. */
    record ReportView(String by, Reason reason, String note, Instant at) {
        static ReportView of(Report report) {
            return new ReportView(report.delegation().value(), report.reason(), report.note(), report.at());
        }
    }
}
