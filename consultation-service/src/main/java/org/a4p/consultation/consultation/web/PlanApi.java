package org.a4p.consultation.consultation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.consultation.BackgroundDocument;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationCommands;
import org.a4p.consultation.consultation.ConsultationCommands.Extending;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.ConsultationRefused;
import org.a4p.consultation.consultation.InstantUnreadable;
import org.a4p.consultation.consultation.Plan;
import org.a4p.consultation.consultation.Plan.Dates;
import org.a4p.consultation.consultation.PlanCommands;
import org.a4p.consultation.consultation.web.ConsultationApi.ConsultationView;
import org.a4p.consultation.theme.SixTexts;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.service.command.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Consultations")
@RestController
@RequestMapping("/api/consultations")
class PlanApi {

    private final PlanCommands planning;
    private final ConsultationCommands keeping;
    private final Clock clock;

    PlanApi(PlanCommands planning, ConsultationCommands keeping, Clock clock) {
        this.planning = planning;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Operation(summary = "Plan a consultation", description = "For the secretariat.")
    @ApiResponse(responseCode = "201", description = "The consultation was planned")
    @ApiResponse(responseCode = "200", description = "This very request had planned it before")
    @ApiResponse(responseCode = "409", description = "The theme is merged into another")
    @PostMapping
    ResponseEntity<ConsultationView> plan(@RequestBody NewPlan wanted, Officer officer, IdempotencyKey key) {
        Outcome<Consultation> planned = planning.plan(wanted.toPlan(), officer, key);
        ConsultationView view = ConsultationView.of(planned.value(), clock.instant());
        URI location = URI.create("/api/consultations/" + view.id());
        return planned.answer(location).eTag(SeenVersion.tag(view.version())).body(view);
    }

    @Operation(summary = "Plan a consultation differently", description = "For the secretariat, until it opens.")
    @ApiResponse(responseCode = "200", description = "The consultation as it is now planned")
    @ApiResponse(responseCode = "409", description = "The consultation has opened")
    @PutMapping("/{id}")
    ResponseEntity<ConsultationView> replan(
            @PathVariable String id, @RequestBody NewPlan wanted, Officer officer, SeenVersion seen) {
        return answer(planning.replan(read(id), wanted.toPlan(), seen, officer));
    }

    @Operation(
            summary = "Give a consultation more time",
            description = "For the secretariat, while it is open or read in silence. Followers of the theme are told.")
    @ApiResponse(responseCode = "200", description = "The consultation, with its new closing")
    @ApiResponse(responseCode = "409", description = "The consultation is not going on")
    @ApiResponse(responseCode = "422", description = "No reason, or no more time than before")
    @PostMapping("/{id}/extensions")
    ResponseEntity<ConsultationView> extend(
            @PathVariable String id,
            @RequestBody NewExtension wanted,
            Officer officer,
            IdempotencyKey key,
            SeenVersion seen) {
        return answer(keeping.extend(read(id), wanted.toExtending(), seen, officer, key));
    }

    @Operation(summary = "Archive a consultation", description = "For the secretariat, when it is over.")
    @ApiResponse(responseCode = "200", description = "The archived consultation")
    @ApiResponse(responseCode = "409", description = "The consultation is not over")
    @PutMapping("/{id}/archive")
    ResponseEntity<ConsultationView> archive(@PathVariable String id, Officer officer, SeenVersion seen) {
        return answer(keeping.archive(read(id), seen, officer));
    }

    private ResponseEntity<ConsultationView> answer(Consultation consultation) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(consultation.version()))
                .body(ConsultationView.of(consultation, clock.instant()));
    }

    private static ConsultationId read(String id) {
        return ConsultationId.read(id).orElseThrow(NotFound::new);
    }

    private static <T> List<T> few(@Nullable List<T> parts, int most) {
        if (parts != null && parts.size() > most) {
            throw ConsultationRefused.tooManyParts(most);
        }
        return parts == null ? List.of() : parts;
    }

    /**
     * @param titles one line of up to 200 characters in each of the six languages
     * @param questions up to 20, each of up to 500 characters in each of the six languages
     * @param facilitators codes of delegations
     * @param officers accounts of those who guide the round besides; one of both is needed
     * @param readingFrom from when on the round is only read; none if it is not
     */
    record NewPlan(
            @Nullable String theme,
            @Nullable SixTexts titles,
            @Nullable List<SixTexts> questions,
            @Nullable List<NewDocument> documents,
            @Nullable List<String> facilitators,
            @Nullable List<String> officers,
            @Nullable Instant opens,
            @Nullable Instant readingFrom,
            @Nullable Instant closes) {

        Plan toPlan() {
            return new Plan(
                    ThemeId.read(theme == null ? "" : theme).orElseThrow(ConsultationRefused::unknownTheme),
                    (titles == null ? SixTexts.NONE : titles).complete(Plan.TITLE_LIMIT),
                    few(questions, Plan.MOST_QUESTIONS).stream()
                            .map(question -> question.complete(Plan.QUESTION_LIMIT))
                            .toList(),
                    few(documents, Plan.MOST_DOCUMENTS).stream()
                            .map(NewDocument::toDocument)
                            .toList(),
                    few(facilitators, Plan.MOST_GUIDES).stream()
                            .map(PlanForm::code)
                            .toList(),
                    few(officers, Plan.MOST_GUIDES).stream().map(Plan::account).toList(),
                    dates());
        }

        private Dates dates() {
            if (opens == null || closes == null) {
                throw new InstantUnreadable();
            }
            return new Dates(opens, readingFrom, closes);
        }
    }

    /** @param place an address that begins with https://, or a reference such as A/72/707 */
    record NewDocument(@Nullable String title, @Nullable String place) {

        BackgroundDocument toDocument() {
            return new BackgroundDocument(
                    BackgroundDocument.checkedTitle(title == null ? "" : title),
                    BackgroundDocument.checkedPlace(place == null ? "" : place));
        }
    }

    /**
     * @param readingFrom from when on the round is only read, as it is to be from now on; none for not at all
     * @param reason up to 2,000 characters, for everybody to read
     */
    record NewExtension(
            @Nullable Instant closes,
            @Nullable Instant readingFrom,
            @Nullable String reason) {

        Extending toExtending() {
            if (closes == null) {
                throw new InstantUnreadable();
            }
            return new Extending(closes, readingFrom, reason == null ? "" : reason);
        }
    }
}
