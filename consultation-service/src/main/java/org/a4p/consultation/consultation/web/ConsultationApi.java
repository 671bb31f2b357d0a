package org.a4p.consultation.consultation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.consultation.BackgroundDocument;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.consultation.Extension;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Consultations", description = "Dated rounds of consultation, each on one theme.")
@RestController
@RequestMapping("/api/consultations")
class ConsultationApi {

    private final Consultations consultations;
    private final Clock clock;

    ConsultationApi(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @Operation(summary = "All consultations, those that close first at the top")
    @GetMapping
    List<ConsultationView> all() {
        Instant now = clock.instant();
        return consultations.all().stream()
                .map(consultation -> ConsultationView.of(consultation, now))
                .toList();
    }

    @Operation(summary = "One consultation: its guiding questions, and until when it is open")
    @ApiResponse(responseCode = "200", description = "The consultation")
    @GetMapping("/{id}")
    ResponseEntity<ConsultationView> one(@PathVariable String id) {
        ConsultationView view = ConsultationId.read(id)
                .flatMap(consultations::find)
                .map(consultation -> ConsultationView.of(consultation, clock.instant()))
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok().eTag(SeenVersion.tag(view.version())).body(view);
    }

    /**
     * @param readingFrom from when on it is only read; none for a round without silent reading
     * @param illustrative whether this is sample content
     * @param version a change states it in `If-Match`
     */
    record ConsultationView(
            String id,
            String theme,
            ConsultationState state,
            SixLanguages titles,
            List<SixLanguages> questions,
            Instant opens,
            @Nullable Instant readingFrom,
            Instant closes,
            @Nullable Instant archivedAt,
            List<String> facilitators,
            List<BackgroundDocument> documents,
            List<ExtensionView> extensions,
            boolean illustrative,
            int version,
            String path) {

        static ConsultationView of(Consultation consultation, Instant now) {
            return new ConsultationView(
                    consultation.id().value(),
                    consultation.theme().value(),
                    consultation.stateAt(now),
                    consultation.titles(),
                    consultation.questions(),
                    consultation.opens(),
                    consultation.readingFrom(),
                    consultation.closes(),
                    consultation.archivedAt(),
                    consultation.facilitators().stream()
                            .map(DelegationCode::value)
                            .toList(),
                    consultation.planning().documents(),
                    consultation.planning().extensions().stream()
                            .map(ExtensionView::of)
                            .toList(),
                    consultation.illustrative(),
                    consultation.version(),
                    consultation.path());
        }
    }

    /** More time, from the one closing until the other. */
    record ExtensionView(Instant from, Instant until, String reason, Instant at) {

        static ExtensionView of(Extension extension) {
            return new ExtensionView(extension.from(), extension.until(), extension.reason(), extension.at());
        }
    }
}
