package org.a4p.consultation.moderation.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.moderation.Report;
import org.a4p.consultation.moderation.Reports;
import org.a4p.consultation.moderation.Review;
import org.a4p.consultation.moderation.Review.Phase;
import org.a4p.consultation.moderation.ReviewAssignment;
import org.a4p.consultation.moderation.Reviews;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.springframework.stereotype.Component;

/** Which reviews and decisions somebody may see. */
@Component
public class ReviewQueries {

    static final int PAGE = 50;

    private static final int LAST_PAGE = 10_000;

    private final Reviews reviews;
    private final Reports reports;
    private final Contributions contributions;
    private final ReviewAssignment reviewers;
    private final Themes themes;

    ReviewQueries(
            Reviews reviews, Reports reports, Contributions contributions, ReviewAssignment reviewers, Themes themes) {
        this.reviews = reviews;
        this.reports = reports;
        this.contributions = contributions;
        this.reviewers = reviewers;
        this.themes = themes;
    }

    public static ContributionId id(String code) {
        return Review.readId(code).orElseThrow(NotFound::new);
    }

    static int page(int wanted) {
        return Math.clamp(wanted, 1, LAST_PAGE);
    }

    /**
     * What waits on a theme, or on all of them, for this officer; the oldest first.
     *
     * @param theme its id, or empty
     */
    List<Review> queue(String theme, Officer officer) {
        reviewers.requireQueue(officer);
        List<Theme> about = theme.isBlank()
                ? themes.all()
                : themes.lineage()
                        .familyOf(ThemeId.read(theme).flatMap(themes::find).orElseThrow(NotFound::new));
        return waiting(about)
                .filter(review -> reviewers.mayRead(officer, review))
                .sorted(Comparator.comparing(Review::openedAt))
                .toList();
    }

    /** How many reviews and appeals this officer could decide now. */
    long waitingFor(Officer officer) {
        return waiting(themes.all())
                .filter(review -> review.phase() == Phase.WAITING
                        ? reviewers.may(officer, Action.REVIEW, review)
                        : mayRule(officer, review))
                .count();
    }

    boolean mayRule(Officer officer, Review review) {
        return review.mayBeRuledBy(officer.subject()) && reviewers.may(officer, Action.DECIDE_APPEAL, review);
    }

    private Stream<Review> waiting(List<Theme> about) {
        return about.stream()
                .map(Theme::id)
                .flatMap(id ->
                        Stream.of(Phase.WAITING, Phase.APPEALED).flatMap(phase -> reviews.waiting(id, phase).stream()));
    }

    /** The review, for whoever moderates or audits it. */
    Review readable(ContributionId id, Officer officer) {
        Review review = reviews.find(id).orElseThrow(NotFound::new);
        reviewers.requireReader(officer, review);
        return review;
    }

    /** Decisions on what the delegation said, the last first. */
    List<LoggedDecision> decidedOn(DelegationCode author) {
        return LoggedDecision.in(reviews.decidedOn(author)).toList();
    }

    /**
     * A page of the log and one decision more, which tells that another page follows. The last so many decisions are in the so many
     * reviews that were decided last, for each of those has one at least; so no more are read.
     */
    List<LoggedDecision> log(int page) {
        int before = (page - 1) * PAGE;
        return LoggedDecision.in(reviews.decided(before + PAGE + 1))
                .skip(before)
                .limit(PAGE + 1)
                .toList();
    }

    /** What these reviews are about now; what was reported before an earlier decision has been answered by it. */
    List<Report> reportsOn(List<Review> about) {
        Map<ContributionId, Integer> rounds = about.stream().collect(Collectors.toMap(Review::id, Review::round));
        return reports.of(List.copyOf(rounds.keySet())).stream()
                .filter(report -> Objects.equals(
                        rounds.get(report.id().contribution()), report.id().round()))
                .toList();
    }

    Contribution contribution(Review review) {
        return contributions.find(review.id()).orElseThrow(NotFound::new);
    }

    ReviewView view(Review review) {
        return ReviewView.of(
                review, reports.of(List.of(review.id())), contribution(review).text(), now());
    }

    Instant now() {
        return reviewers.now();
    }
}
