package org.a4p.consultation.moderation.web;

import java.util.Objects;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.moderation.ReportCommands;
import org.a4p.consultation.moderation.ReportCommands.Complaint;
import org.a4p.consultation.moderation.Review;
import org.a4p.consultation.moderation.ReviewCommands;
import org.a4p.consultation.moderation.ReviewCommands.DecisionForm;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of moderation: report, queue, review, the decisions on one's own delegation, and the public log. */
@Controller
class ReviewPages {

    private static final String REVIEWS = "/moderation/reviews/";
    static final String DECISIONS = "/delegations/mine/decisions";

    private final ReportCommands reporting;
    private final ReviewCommands reviewing;
    private final ReviewModels models;

    ReviewPages(ReportCommands reporting, ReviewCommands reviewing, ReviewModels models) {
        this.reporting = reporting;
        this.reviewing = reviewing;
        this.models = models;
    }

    @GetMapping("/threads/{id}/contributions/{number}/report")
    ModelAndView report(@PathVariable String id, @PathVariable String number, Reader reader) {
        ContributionId entry = ReviewQueries.id(id + "-" + number);
        return new ModelAndView("moderation/report", models.report(entry, new ReportForm(null, null), reader));
    }

    @PostMapping("/threads/{id}/contributions/{number}/report")
    ModelAndView file(
            @PathVariable String id,
            @PathVariable String number,
            ReportForm form,
            Refusals refusals,
            Reader reader,
            IdempotencyKey key) {
        ContributionId entry = ReviewQueries.id(id + "-" + number);
        return refusals.placeText("note")
                .place("reason", "moderation-choice-missing")
                .redirectOrShow(
                        () -> {
                            Complaint complaint = new Complaint(form.reason(), form.note(), key);
                            reporting.report(entry, complaint, reader.signedIn());
                            return entry.path() + "/report?sent";
                        },
                        () -> new ModelAndView("moderation/report", models.report(entry, form, reader)));
    }

    @GetMapping("/moderation")
    ModelAndView queue(@RequestParam(defaultValue = "") String theme, Reader reader) {
        return new ModelAndView("moderation/queue", models.queue(theme, reader));
    }

    @GetMapping("/moderation/log")
    ModelAndView log(@RequestParam(defaultValue = "1") int page, Reader reader) {
        return new ModelAndView("moderation/log", models.log(ReviewQueries.page(page), reader));
    }

    @GetMapping(REVIEWS + "{id}")
    ModelAndView show(@PathVariable String id, Reader reader) {
        return review(id, DecisionForm.EMPTY, reader);
    }

    @PostMapping(REVIEWS + "{id}/claim")
    ModelAndView claim(@PathVariable String id, Refusals refusals, SeenVersion seen, Reader reader) {
        return refusals.redirectOrShow(
                () -> path(reviewing.claim(ReviewQueries.id(id), seen, reader.signedIn())),
                () -> review(id, DecisionForm.EMPTY, reader));
    }

    @PostMapping(REVIEWS + "{id}/release")
    ModelAndView release(@PathVariable String id, Refusals refusals, SeenVersion seen, Reader reader) {
        return refusals.redirectOrShow(
                () -> path(reviewing.release(ReviewQueries.id(id), seen, reader.signedIn())),
                () -> review(id, DecisionForm.EMPTY, reader));
    }

    @PostMapping(REVIEWS + "{id}/decision")
    ModelAndView decide(
            @PathVariable String id, DecisionForm form, Refusals refusals, SeenVersion seen, Reader reader) {
        return placed(refusals, form)
                .redirectOrShow(
                        () -> path(reviewing.decide(ReviewQueries.id(id), seen, form, reader.signedIn())),
                        () -> review(id, form, reader));
    }

    @PostMapping(REVIEWS + "{id}/appeal/decision")
    ModelAndView rule(@PathVariable String id, DecisionForm form, Refusals refusals, SeenVersion seen, Reader reader) {
        return placed(refusals, form)
                .redirectOrShow(
                        () -> path(reviewing.rule(ReviewQueries.id(id), seen, form, reader.signedIn())),
                        () -> review(id, form, reader));
    }

    @GetMapping(DECISIONS)
    ModelAndView decisions(Reader reader) {
        return new ModelAndView("moderation/decisions", models.decisions(reader, "", ""));
    }

    @PostMapping(DECISIONS + "/{id}/appeal")
    ModelAndView appeal(
            @PathVariable String id, @RequestParam(defaultValue = "") String text, Refusals refusals, Reader reader) {
        return refusals.placeText("text")
                .redirectOrShow(
                        () -> {
                            reviewing.appeal(ReviewQueries.id(id), text, reader.signedIn());
                            return DECISIONS + "#review-" + id;
                        },
                        () -> new ModelAndView("moderation/decisions", models.decisions(reader, id, text)));
    }

    private ModelAndView review(String id, DecisionForm form, Reader reader) {
        return new ModelAndView("moderation/review", models.review(ReviewQueries.id(id), reader, form));
    }

    private static String path(Review review) {
        return REVIEWS + review.code();
    }

    private static Refusals placed(Refusals refusals, DecisionForm form) {
        return refusals.placeText("text")
                .place(form.outcome().isBlank() ? "outcome" : "reason", "moderation-choice-missing");
    }

    /** Report as typed. */
    record ReportForm(String reason, String note) {

        ReportForm(@Nullable String reason, @Nullable String note) {
            this.reason = Objects.requireNonNullElse(reason, "");
            this.note = Objects.requireNonNullElse(note, "");
        }
    }
}
