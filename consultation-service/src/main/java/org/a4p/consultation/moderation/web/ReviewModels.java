package org.a4p.consultation.moderation.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.web.Cards;
import org.a4p.consultation.moderation.ModerationSettings;
import org.a4p.consultation.moderation.Reason;
import org.a4p.consultation.moderation.Report;
import org.a4p.consultation.moderation.ReportCommands;
import org.a4p.consultation.moderation.Review;
import org.a4p.consultation.moderation.ReviewAssignment;
import org.a4p.consultation.moderation.ReviewCommands;
import org.a4p.consultation.moderation.ReviewCommands.DecisionForm;
import org.a4p.consultation.moderation.ReviewStatus;
import org.a4p.consultation.moderation.web.ReviewPages.ReportForm;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.shell.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What the pages of moderation show. */
@Component
class ReviewModels {

    private final ReviewQueries reading;
    private final ReviewAssignment reviewers;
    private final Contributions contributions;
    private final Cards cards;
    private final Themes themes;
    private final ModerationSettings settings;
    private final MessageSource messages;

    ReviewModels(
            ReviewQueries reading,
            ReviewAssignment reviewers,
            Contributions contributions,
            Cards cards,
            Themes themes,
            ModerationSettings settings,
            MessageSource messages) {
        this.reading = reading;
        this.reviewers = reviewers;
        this.contributions = contributions;
        this.cards = cards;
        this.themes = themes;
        this.settings = settings;
        this.messages = messages;
    }

    ModelMap report(ContributionId id, ReportForm form, Reader reader) {
        reader.signedIn();
        Contribution contribution = contributions.find(id).orElseThrow(NotFound::new);
        return new ModelMap()
                .addAttribute("form", form)
                .addAttribute("reasons", Reason.values())
                .addAttribute("breadcrumb", List.of(new Crumb(id.citation(), id.path())))
                .addAttribute("action", id.path() + "/report")
                .addAttribute("back", id.path())
                .addAttribute("citation", id.citation())
                .addAttribute("delegation", cards.nameOf(contribution.delegation(), reader.language()))
                .addAttribute("limit", ReportCommands.NOTE_LIMIT);
    }

    ModelMap queue(String theme, Reader reader) {
        List<Review> queue = reading.queue(theme, reader.signedIn());
        Map<ContributionId, Long> reports = reading.reportsOn(queue).stream()
                .collect(Collectors.groupingBy(report -> report.id().contribution(), Collectors.counting()));
        return new ModelMap()
                .addAttribute("theme", theme)
                .addAttribute("themes", themes.lineage().living())
                .addAttribute("language", reader.language())
                .addAttribute(
                        "rows",
                        queue.stream()
                                .map(review -> row(review, reports.getOrDefault(review.id(), 0L), reader.language()))
                                .toList());
    }

    ModelMap review(ContributionId id, Reader reader, DecisionForm form) {
        Officer officer = reader.signedIn();
        Review review = reading.readable(id, officer);
        List<Report> reports = reading.reportsOn(List.of(review));
        Contribution contribution = reading.contribution(review);
        return new ModelMap()
                .addAttribute("form", form)
                .addAttribute("reasons", Reason.values())
                .addAttribute("breadcrumb", List.of(queueCrumb(reader.language())))
                .addAttribute("row", row(review, reports.size(), reader.language()))
                .addAttribute("card", cards.revealed(contribution, reader.language()))
                .addAttribute(
                        "reports",
                        reports.stream()
                                .map(report -> new ReportRow(
                                        cards.nameOf(report.delegation(), reader.language()),
                                        report.reason(),
                                        report.note(),
                                        report.at()))
                                .toList())
                .addAttribute(
                        "earlier",
                        review.earlier().reversed().stream()
                                .map(round -> new EarlierRow(
                                        row(new LoggedDecision(review, round), reader.language()), round.appeal()))
                                .toList())
                .addAttribute("mayDecide", review.decision() == null && reviewers.may(officer, Action.REVIEW, review))
                .addAttribute("mayRule", reading.mayRule(officer, review))
                .addAttribute("limit", ReviewCommands.TEXT_LIMIT);
    }

    /** Decisions on what the reader's own delegation said. */
    ModelMap decisions(Reader reader, String appealed, String text) {
        Officer officer = reader.signedIn();
        return new ModelMap()
                .addAttribute("text", text)
                .addAttribute("appealed", appealed)
                .addAttribute("limit", ReviewCommands.TEXT_LIMIT)
                .addAttribute(
                        "rows",
                        reading.decidedOn(officer.delegation().code()).stream()
                                .map(logged -> decisionRow(logged, officer, reader.language()))
                                .toList());
    }

    private DecisionRow decisionRow(LoggedDecision logged, Officer officer, Locale language) {
        boolean open = isOpenToAppeal(logged);
        return new DecisionRow(
                row(logged, language),
                appealUntil(logged),
                logged.isLast(),
                open,
                open && reviewers.may(officer, Action.APPEAL, logged.review()));
    }

    ModelMap log(int page, Reader reader) {
        List<LoggedDecision> found = reading.log(page);
        return new ModelMap()
                .addAttribute("page", page)
                .addAttribute("more", found.size() > ReviewQueries.PAGE)
                .addAttribute(
                        "rows",
                        found.stream()
                                .limit(ReviewQueries.PAGE)
                                .map(logged -> row(logged, reader.language()))
                                .toList());
    }

    /** Whether the delegation may still appeal against it, whoever of its officers looks. */
    boolean isOpenToAppeal(LoggedDecision logged) {
        return logged.isLast()
                && logged.review().standing(reviewers.now()) instanceof ReviewStatus.Removed
                && reviewers.now().isBefore(appealUntil(logged));
    }

    private Instant appealUntil(LoggedDecision logged) {
        return logged.at().plus(settings.appealWithin());
    }

    private Crumb queueCrumb(Locale language) {
        return new Crumb(messages.getMessage("moderation.queue", null, language), "/moderation");
    }

    private Row row(LoggedDecision logged, Locale language) {
        return row(logged.review(), logged.entry(), 0, language);
    }

    private Row row(Review review, long reports, Locale language) {
        return row(review, LogView.Entry.of(review, reviewers.now()), reports, language);
    }

    private Row row(Review review, LogView.Entry entry, long reports, Locale language) {
        Instant now = reviewers.now();
        return new Row(
                review,
                entry,
                cards.nameOf(review.author(), language),
                themes.lineage().livingOf(review.theme()).names().in(language),
                reports,
                review.standing(now) instanceof ReviewStatus.Claimed(Review.Claim claim)
                        ? cards.nameOf(claim.by(), language)
                        : null,
                entry.decision() == null ? null : nameOf(entry.decision().by(), language),
                entry.ruling() == null ? null : nameOf(entry.ruling().by(), language),
                !now.isBefore(review.openedAt().plus(settings.remindAfter())));
    }

    private String nameOf(String code, Locale language) {
        return cards.nameOf(new DelegationCode(code), language);
    }

    /** A review as pages list it; names in the reader's language. */
    record Row(
            Review review,
            LogView.Entry entry,
            String delegation,
            String theme,
            long reports,
            @Nullable String claimedBy,
            @Nullable String decidedBy,
            @Nullable String ruledBy,
            boolean late) {}

    /**
     * A decision as the author's delegation sees it; the last one on a contribution is the one appeals are about.
     *
     * @param open whether its head may still appeal
     * @param mayAppeal whether the reader is that head
     */
    record DecisionRow(Row row, Instant appealUntil, boolean last, boolean open, boolean mayAppeal) {}

    /** What was decided in an earlier round, with the appeal against it. */
    record EarlierRow(Row row, Review.@Nullable Appeal appeal) {}

    /** A report; the delegation is named, its officer is not. */
    record ReportRow(String delegation, Reason reason, String note, Instant at) {}
}
