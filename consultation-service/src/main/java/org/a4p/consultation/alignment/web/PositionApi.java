package org.a4p.consultation.alignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.Position;
import org.a4p.consultation.alignment.PositionCommands;
import org.a4p.consultation.alignment.PositionRequest;
import org.a4p.consultation.alignment.PositionResult;
import org.a4p.consultation.alignment.PositionSubject;
import org.a4p.consultation.alignment.PositionView;
import org.a4p.consultation.alignment.Positions;
import org.a4p.consultation.alignment.SharedStatements;
import org.a4p.consultation.alignment.TallyOfIt;
import org.a4p.consultation.alignment.TallyService;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.service.command.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Positions", description = "Who aligns itself with a contribution, with exceptions or not at all.")
@RestController
@RequestMapping("/api/threads/{id}/contributions/{number}/positions")
class PositionApi {

    private final SharedStatements statements;
    private final Positions positions;
    private final TallyService tallies;
    private final PositionCommands aligning;
    private final Clock clock;

    PositionApi(
            SharedStatements statements,
            Positions positions,
            TallyService tallies,
            PositionCommands aligning,
            Clock clock) {
        this.statements = statements;
        this.positions = positions;
        this.tallies = tallies;
        this.aligning = aligning;
        this.clock = clock;
    }

    @Operation(
            summary = "The positions on a contribution, as of the end of a day or now",
            description =
                    "Each State is counted once: its own position goes before those of its groups, and groups that "
                            + "contradict each other do not speak for a common member.")
    @ApiResponse(responseCode = "200", description = "The positions with their history")
    @GetMapping
    TallyOfIt list(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf) {
        PositionSubject spoken = statements.get(id, number).spoken();
        AsOfDate when = AsOfDate.of(asOf.orElse(null), clock.instant());
        List<Position> found = positions.on(List.of(spoken.id()));
        return TallyOfIt.of(spoken, tallies.tally(spoken, found, when.instant()), found, when.instant());
    }

    @Operation(
            summary = "Take a position",
            description =
                    "For heads of delegation. `If-Match` states the version that was seen, `\"0\"` where there was "
                            + "no position yet. The history keeps what was held before.")
    @ApiResponse(responseCode = "201", description = "The position was taken")
    @ApiResponse(responseCode = "200", description = "This very request had taken it before")
    @ApiResponse(responseCode = "409", description = "There is nothing to take a position on")
    @ApiResponse(responseCode = "422", description = "Points or a reason are missing")
    @PostMapping
    ResponseEntity<PositionView> take(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody NewPosition wanted,
            SeenVersion seen,
            Officer officer,
            IdempotencyKey key) {
        return answer(aligning.take(wanted.of(id, number, seen.number()), officer, key));
    }

    @Operation(
            summary = "Revoke the position",
            description = "For heads of delegation. The history keeps that it was held; then one's groups speak again.")
    @ApiResponse(responseCode = "201", description = "The position was revoked")
    @ApiResponse(responseCode = "200", description = "This very request had revoked it before")
    @ApiResponse(responseCode = "409", description = "There is nothing to revoke")
    @PostMapping("/revocation")
    ResponseEntity<PositionView> revoke(
            @PathVariable String id,
            @PathVariable int number,
            @RequestBody NewRevocation wanted,
            SeenVersion seen,
            Officer officer,
            IdempotencyKey key) {
        return answer(aligning.revoke(wanted.of(id, number, seen.number()), officer, key));
    }

    private static ResponseEntity<PositionView> answer(Outcome<PositionResult> taken) {
        PositionView view = PositionView.of(taken.value().position());
        URI location = URI.create("/api" + view.path());
        return taken.answer(location).eTag(SeenVersion.tag(view.version())).body(view);
    }

    /**
     * @param stance ALIGNS, ALIGNS_EXCEPT or DISSOCIATES
     * @param words the points excepted or the reason, required with these; otherwise a remark; at most 2,000 characters
     * @param onBehalfOf id of a group the officer speaks for; absent for the own delegation
     */
    record NewPosition(
            @Nullable String stance,
            @Nullable String words,
            @Nullable String onBehalfOf) {

        PositionRequest of(String thread, int number, int seen) {
            return new PositionRequest(thread, number, text(onBehalfOf), text(stance), text(words), seen);
        }
    }

    /**
     * @param words a remark, at most 2,000 characters
     * @param onBehalfOf id of a group the officer speaks for; absent for the own delegation
     */
    record NewRevocation(@Nullable String words, @Nullable String onBehalfOf) {

        PositionRequest of(String thread, int number, int seen) {
            return new PositionRequest(thread, number, text(onBehalfOf), "", text(words), seen);
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
