package org.a4p.consultation.moderation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.a4p.consultation.moderation.Report;
import org.a4p.consultation.moderation.ReportCommands;
import org.a4p.consultation.moderation.ReportCommands.Complaint;
import org.a4p.consultation.moderation.Review;
import org.a4p.consultation.moderation.ReviewCommands;
import org.a4p.consultation.moderation.ReviewCommands.DecisionForm;
import org.a4p.consultation.moderation.web.LogView.Entry;
import org.a4p.consultation.moderation.web.ReviewView.ReportView;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.service.command.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Moderation", description = "Reports, reviews, decisions and appeals, and the public log of them.")
@RestController
@RequestMapping("/api")
class ReviewApi {

    private final ReportCommands reporting;
    private final ReviewCommands reviewing;
    private final ReviewQueries reading;

    ReviewApi(ReportCommands reporting, ReviewCommands reviewing, ReviewQueries reading) {
        this.reporting = reporting;
        this.reviewing = reviewing;
        this.reading = reading;
    }

    @Operation(
            summary = "Report a contribution",
            description =
                    "Once per officer and review. A report hides nothing by itself; where facilitators had decided"
                            + " that the contribution stays, they look at it again.")
    @ApiResponse(responseCode = "201", description = "Facilitators will look at it")
    @ApiResponse(responseCode = "200", description = "This officer had reported it before")
    @ApiResponse(responseCode = "409", description = "It is not shown, or was decided on just now")
    @ApiResponse(responseCode = "429", description = "Too many reports within an hour")
    @PostMapping("/threads/{id}/contributions/{number}/reports")
    ResponseEntity<ReportView> report(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody NewReport wanted,
            Officer officer,
            IdempotencyKey key) {
        Outcome<Report> filed = reporting.report(ReviewQueries.id(id + "-" + number), wanted.toComplaint(key), officer);
        return ResponseEntity.status(filed.first() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ReportView.of(filed.value()));
    }

    @Operation(summary = "Open the review of a contribution without a report")
    @ApiResponse(responseCode = "200", description = "The review, which may have been opened before")
    @PostMapping("/threads/{id}/contributions/{number}/review")
    ResponseEntity<ReviewView> open(@PathVariable String id, @PathVariable String number, Officer officer) {
        return view(reporting.open(ReviewQueries.id(id + "-" + number), officer));
    }

    @Operation(summary = "What waits for a decision on a theme, the oldest first")
    @ApiResponse(responseCode = "200", description = "Those reviews that the officer moderates or audits")
    @GetMapping("/reviews")
    List<ReviewView> queue(@RequestParam(defaultValue = "") String theme, Officer officer) {
        return reading.queue(theme, officer).stream().map(reading::view).toList();
    }

    @Operation(summary = "One review, with the reports and the words in question")
    @ApiResponse(responseCode = "200", description = "Its `ETag` is what a change states in `If-Match`")
    @ApiResponse(responseCode = "403", description = "Neither moderated nor audited by the officer")
    @GetMapping("/reviews/{id}")
    ResponseEntity<ReviewView> one(@PathVariable String id, Officer officer) {
        return view(reading.readable(ReviewQueries.id(id), officer));
    }

    @Operation(summary = "Claim a review for a while")
    @ApiResponse(responseCode = "200", description = "The claimed review")
    @ApiResponse(responseCode = "409", description = "Claimed by another, or decided")
    @PostMapping("/reviews/{id}/claim")
    ResponseEntity<ReviewView> claim(@PathVariable String id, SeenVersion seen, Officer officer) {
        return view(reviewing.claim(ReviewQueries.id(id), seen, officer));
    }

    @Operation(summary = "Release a claimed review")
    @PostMapping("/reviews/{id}/release")
    ResponseEntity<ReviewView> release(@PathVariable String id, SeenVersion seen, Officer officer) {
        return view(reviewing.release(ReviewQueries.id(id), seen, officer));
    }

    @Operation(
            summary = "Decide KEEP or REMOVE, with a written explanation",
            description =
                    "A removal needs a reason from the list. Each of them is a charge, so KEEP has none, and one that"
                            + " is sent with it is ignored.")
    @ApiResponse(responseCode = "200", description = "The decided review")
    @ApiResponse(responseCode = "409", description = "Somebody else has decided or claimed it")
    @PostMapping("/reviews/{id}/decision")
    ResponseEntity<ReviewView> decide(
            @PathVariable String id, @RequestBody NewDecision wanted, SeenVersion seen, Officer officer) {
        return view(reviewing.decide(ReviewQueries.id(id), seen, wanted.toForm(), officer));
    }

    @Operation(summary = "Appeal against a removal", description = "Once per removal, by the author's head.")
    @ApiResponse(responseCode = "200", description = "The decision with its appeal")
    @ApiResponse(responseCode = "409", description = "Nothing to appeal, too late, or appealed before")
    @PostMapping("/reviews/{id}/appeal")
    Entry appeal(@PathVariable String id, @RequestBody NewAppeal wanted, Officer officer) {
        return Entry.of(reviewing.appeal(ReviewQueries.id(id), orEmpty(wanted.text), officer), reading.now());
    }

    @Operation(summary = "Decide UPHOLD or RESTORE on an appeal, as another facilitator")
    @ApiResponse(responseCode = "200", description = "The review as it was decided on appeal")
    @ApiResponse(responseCode = "403", description = "The officer decided first")
    @PostMapping("/reviews/{id}/appeal/decision")
    ResponseEntity<ReviewView> rule(
            @PathVariable String id, @RequestBody NewDecision wanted, SeenVersion seen, Officer officer) {
        return view(reviewing.rule(ReviewQueries.id(id), seen, wanted.toForm(), officer));
    }

    @Operation(summary = "All decisions, the last first", description = "Public; never the words in question.")
    @ApiResponse(responseCode = "200", description = "A page of the log, counted from 1")
    @GetMapping("/moderation/log")
    LogView log(@RequestParam(defaultValue = "1") int page) {
        int clamped = ReviewQueries.page(page);
        return new LogView(
                clamped,
                reading.log(clamped).stream()
                        .limit(ReviewQueries.PAGE)
                        .map(LoggedDecision::entry)
                        .toList());
    }

    private ResponseEntity<ReviewView> view(Review review) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(review.version())).body(reading.view(review));
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    record NewReport(@Nullable String reason, @Nullable String note) {
        Complaint toComplaint(IdempotencyKey key) {
            return new Complaint(orEmpty(reason), orEmpty(note), key);
        }
    }

    record NewDecision(
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String explanation) {
        DecisionForm toForm() {
            return new DecisionForm(outcome, reason, explanation);
        }
    }

    record NewAppeal(@Nullable String text) {}
}
