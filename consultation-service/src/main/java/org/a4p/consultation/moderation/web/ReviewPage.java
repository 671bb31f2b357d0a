package org.a4p.consultation.moderation.web;

import java.util.Map;
import java.util.function.Supplier;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.moderation.Reporting;
import org.a4p.consultation.moderation.Reporting.Complaint;
import org.a4p.consultation.moderation.Review;
import org.a4p.consultation.moderation.Reviewing;
import org.a4p.consultation.moderation.Reviewing.Typed;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of moderation: report, queue, review, the decisions on one's own delegation, and the public log. */
@Controller
class ReviewPage {

    private static final String REVIEWS = "/moderation/reviews/";
    static final String DECISIONS = "/delegations/mine/decisions";

    private final Reporting reporting;
    private final Reviewing reviewing;
    private final ReviewModels models;

    ReviewPage(Reporting reporting, Reviewing reviewing, ReviewModels models) {
        this.reporting = reporting;
        this.reviewing = reviewing;
        this.models = models;
    }

    @GetMapping("/threads/{id}/contributions/{number}/report")
    ModelAndView report(@PathVariable String id, @PathVariable String number, Reader reader) {
        return new ModelAndView(
                "moderation/report", models.report(ReviewReading.id(id + "-" + number), reader, Map.of(), null));
    }

    @PostMapping("/threads/{id}/contributions/{number}/report")
    ModelAndView file(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            Reader reader,
            IdempotencyKey key) {
        ContributionId entry = ReviewReading.id(id + "-" + number);
        try {
            Complaint complaint = new Complaint(field(typed, "reason"), field(typed, "note"), key);
            reporting.report(entry, complaint, reader.signedIn());
            return seeOther("/threads/" + id + "/contributions/" + number + "/report?sent");
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Failure refusal) {
            return new ModelAndView(
                    "moderation/report", models.report(entry, reader, typed, refusal), FailureStatus.of(refusal));
        }
    }

    @GetMapping("/moderation")
    ModelAndView queue(@RequestParam(defaultValue = "") String theme, Reader reader) {
        return new ModelAndView("moderation/queue", models.queue(theme, reader));
    }

    @GetMapping("/moderation/log")
    ModelAndView log(@RequestParam(defaultValue = "1") int page, Reader reader) {
        return new ModelAndView("moderation/log", models.log(ReviewReading.page(page), reader));
    }

    @GetMapping(REVIEWS + "{id}")
    ModelAndView show(@PathVariable String id, Reader reader) {
        return new ModelAndView("moderation/review", models.review(ReviewReading.id(id), reader, Map.of(), null));
    }

    @PostMapping(REVIEWS + "{id}/claim")
    ModelAndView claim(
            @PathVariable String id, @RequestParam Map<String, String> typed, SeenVersion seen, Reader reader) {
        return review(id, () -> reviewing.claim(ReviewReading.id(id), seen, reader.signedIn()), typed, reader);
    }

    @PostMapping(REVIEWS + "{id}/release")
    ModelAndView release(
            @PathVariable String id, @RequestParam Map<String, String> typed, SeenVersion seen, Reader reader) {
        return review(id, () -> reviewing.release(ReviewReading.id(id), seen, reader.signedIn()), typed, reader);
    }

    @PostMapping(REVIEWS + "{id}/decision")
    ModelAndView decide(
            @PathVariable String id, @RequestParam Map<String, String> typed, SeenVersion seen, Reader reader) {
        return review(
                id, () -> reviewing.decide(ReviewReading.id(id), seen, typed(typed), reader.signedIn()), typed, reader);
    }

    @PostMapping(REVIEWS + "{id}/appeal/decision")
    ModelAndView rule(
            @PathVariable String id, @RequestParam Map<String, String> typed, SeenVersion seen, Reader reader) {
        return review(
                id, () -> reviewing.rule(ReviewReading.id(id), seen, typed(typed), reader.signedIn()), typed, reader);
    }

    @GetMapping(DECISIONS)
    ModelAndView decisions(Reader reader) {
        return new ModelAndView("moderation/decisions", models.decisions(reader, "", "", null));
    }

    @PostMapping(DECISIONS + "/{id}/appeal")
    ModelAndView appeal(@PathVariable String id, @RequestParam Map<String, String> typed, Reader reader) {
        try {
            reviewing.appeal(ReviewReading.id(id), field(typed, "text"), reader.signedIn());
            return seeOther(DECISIONS + "#review-" + id);
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Failure refusal) {
            return new ModelAndView(
                    "moderation/decisions",
                    models.decisions(reader, id, field(typed, "text"), refusal),
                    FailureStatus.of(refusal));
        }
    }

    private ModelAndView review(String id, Supplier<Review> step, Map<String, String> typed, Reader reader) {
        try {
            return seeOther(REVIEWS + step.get().code());
        } catch (NotFound nothing) {
            throw nothing;
        } catch (Failure refusal) {
            return new ModelAndView(
                    "moderation/review",
                    models.review(ReviewReading.id(id), reader, typed, refusal),
                    FailureStatus.of(refusal));
        }
    }

    private static ModelAndView seeOther(String path) {
        return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
    }

    private static Typed typed(Map<String, String> fields) {
        return new Typed(field(fields, "outcome"), field(fields, "reason"), field(fields, "text"));
    }

    /** Browsers send line ends as CR LF, whatever was typed. */
    private static String field(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").replace("\r\n", "\n");
    }
}
