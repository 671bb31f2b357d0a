package org.a4p.consultation.alignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.DelegationPositionView;
import org.a4p.consultation.alignment.Directory;
import org.a4p.consultation.alignment.PositionView;
import org.a4p.consultation.alignment.chart.AlignmentMatrix;
import org.a4p.consultation.theme.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Positions", description = "Who aligns itself with a contribution, with exceptions or not at all.")
@RestController
@RequestMapping("/api")
class AlignmentApi {

    private final DelegationAlignments ofDelegations;
    private final ThemeAlignments ofThemes;
    private final Directory directory;
    private final Clock clock;

    AlignmentApi(DelegationAlignments ofDelegations, ThemeAlignments ofThemes, Directory directory, Clock clock) {
        this.ofDelegations = ofDelegations;
        this.ofThemes = ofThemes;
        this.directory = directory;
        this.clock = clock;
    }

    @Operation(summary = "Where a delegation stands, by its own word or through its groups, the latest first")
    @ApiResponse(responseCode = "200", description = "The positions with their history")
    @GetMapping("/delegations/{code}/positions")
    DelegationView delegation(
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf) {
        AsOfDate when = AsOfDate.of(asOf.orElse(null), clock.instant());
        List<HeldOn> held = ofDelegations.of(directory.get(code).code(), when).stream()
                .map(HeldOn::of)
                .toList();
        return new DelegationView(code, when.instant(), held);
    }

    @Operation(
            summary = "Who stands with whom on a theme",
            description =
                    "For each delegation and each voice, the contributions it aligns with, excepts points from, or "
                            + "dissociates itself from. Nothing is inferred between two who align with a third.")
    @ApiResponse(responseCode = "200", description = "The pairs with anything between them")
    @GetMapping("/themes/{id}/alignments")
    MatrixView theme(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            @RequestParam(defaultValue = "") String region) {
        Theme theme = ofThemes.theme(id);
        AsOfDate when = AsOfDate.of(asOf.orElse(null), clock.instant());
        AlignmentMatrix matrix = ofThemes.matrix(theme, when, region);
        return MatrixView.of(matrix, id, when.instant(), region.isEmpty() ? null : region);
    }

    record DelegationView(String delegation, Instant asOf, List<HeldOn> positions) {}

    /**
     * @param stand where the delegation stands; absent if it revoked what it held and no group speaks for it
     * @param own its own position with its history, if it ever took one
     */
    record HeldOn(
            String citation,
            @Nullable DelegationPositionView stand,
            @Nullable PositionView own,
            String path) {

        static HeldOn of(HeldPosition holding) {
            return new HeldOn(
                    holding.spoken().id().citation(),
                    holding.stand().map(DelegationPositionView::of).orElse(null),
                    holding.own().map(PositionView::of).orElse(null),
                    holding.spoken().id().path());
        }
    }
}
