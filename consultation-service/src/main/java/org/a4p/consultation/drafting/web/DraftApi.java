package org.a4p.consultation.drafting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.drafting.Clearance;
import org.a4p.consultation.drafting.ClearanceCommands;
import org.a4p.consultation.drafting.ClearancePolicy;
import org.a4p.consultation.drafting.Clearances.Part;
import org.a4p.consultation.drafting.WorkingDraft;
import org.a4p.consultation.drafting.WorkingDraftCommands;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Drafts", description = "What a delegation writes before anybody else sees it.")
@RestController
@RequestMapping("/api")
class DraftApi {

    private static final int PAGE = 50;

    private final WorkingDraftCommands drafting;
    private final ClearanceCommands commands;
    private final ClearancePolicy practice;

    DraftApi(WorkingDraftCommands drafting, ClearanceCommands commands, ClearancePolicy practice) {
        this.drafting = drafting;
        this.commands = commands;
        this.practice = practice;
    }

    @Operation(summary = "The officer's own draft below a thread")
    @ApiResponse(responseCode = "200", description = "The draft; its `ETag` is what the next save states in `If-Match`")
    @GetMapping("/threads/{id}/draft")
    ResponseEntity<DraftView> draft(@PathVariable String id, Officer officer) {
        return ThreadId.read(id)
                .flatMap(thread -> drafting.find(thread, officer))
                .map(DraftApi::view)
                .orElseThrow(NotFound::new);
    }

    @Operation(summary = "Keep what was typed", description = "The first save states version 0 in `If-Match`.")
    @ApiResponse(responseCode = "200", description = "The draft as it is kept")
    @PutMapping("/threads/{id}/draft")
    ResponseEntity<DraftView> save(
            @PathVariable String id, @RequestBody DraftFields fields, SeenVersion seen, Officer officer) {
        return view(drafting.save(id, fields.toWords(), seen, officer));
    }

    @Operation(
            summary = "Submit a contribution for clearance",
            description =
                    "The fields of the form: `type`, `text`, `language`, `oldWording`, `newWording`, `inReplyTo` and"
                            + " so on.")
    @ApiResponse(responseCode = "201", description = "It waits for the head of delegation")
    @PostMapping("/threads/{id}/clearances")
    ResponseEntity<ClearanceView> submit(
            @PathVariable String id, @RequestBody DraftFields fields, Reader reader, IdempotencyKey key) {
        Clearance submitted = commands.submit(id, fields.toWords(), reader, key);
        return ResponseEntity.created(URI.create("/api/clearances/" + submitted.id()))
                .eTag(SeenVersion.tag(submitted.version()))
                .body(ClearanceView.of(submitted));
    }

    @Operation(
            summary = "The drafts of the officer's own delegation, the one that moved last first",
            description = "Fifty to a page; pages count from 1.")
    @GetMapping("/clearances")
    List<ClearanceView> all(@RequestParam(defaultValue = "1") int page, Officer officer) {
        return commands.of(officer, EnumSet.allOf(Clearance.State.class), Part.page(page, PAGE)).stream()
                .limit(PAGE)
                .map(ClearanceView::of)
                .toList();
    }

    @Operation(summary = "One draft of the officer's own delegation")
    @GetMapping("/clearances/{id}")
    ResponseEntity<ClearanceView> one(@PathVariable String id, Officer officer) {
        return view(commands.get(id, officer));
    }

    @Operation(summary = "Put other words in a draft", description = "One that was given back is submitted again.")
    @PutMapping("/clearances/{id}/words")
    ResponseEntity<ClearanceView> revise(
            @PathVariable String id, @RequestBody DraftFields fields, SeenVersion seen, Reader reader) {
        return view(commands.revise(commands.seen(id, seen, reader.signedIn()), fields.toWords(), reader));
    }

    @Operation(summary = "Give a draft back with a remark", description = "For the head of delegation.")
    @PostMapping("/clearances/{id}/return")
    ResponseEntity<ClearanceView> giveBack(
            @PathVariable String id, @RequestBody Remark remark, SeenVersion seen, Officer officer) {
        return view(commands.giveBack(
                commands.seen(id, seen, officer), Objects.requireNonNullElse(remark.note, ""), officer));
    }

    @Operation(summary = "Clear a draft, which publishes it", description = "For the head of delegation.")
    @ApiResponse(responseCode = "200", description = "The draft, and what it was published as")
    @ApiResponse(responseCode = "409", description = "It is finished, or cannot be published now")
    @PostMapping("/clearances/{id}/clear")
    ResponseEntity<ClearanceView> clear(@PathVariable String id, SeenVersion seen, Officer officer) {
        return view(commands.clear(id, seen, officer));
    }

    @Operation(summary = "Whether the officer's own delegation wants everything cleared")
    @GetMapping("/clearance-rule")
    ResponseEntity<RuleView> rule(Officer officer) {
        return rule(officer.delegation().code());
    }

    @Operation(summary = "Set whether everything is cleared first", description = "For the head of delegation.")
    @PutMapping("/clearance-rule")
    ResponseEntity<RuleView> setRule(@RequestBody NewRule wanted, SeenVersion seen, Officer officer) {
        practice.set(wanted.required(), seen, officer);
        return rule(officer.delegation().code());
    }

    private ResponseEntity<RuleView> rule(DelegationCode delegation) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(practice.version(delegation)))
                .body(new RuleView(practice.isRequired(delegation)));
    }

    private static ResponseEntity<DraftView> view(WorkingDraft draft) {
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(draft.version()))
                .body(new DraftView(DraftFields.of(draft.words()), draft.savedAt(), draft.version()));
    }

    private static ResponseEntity<ClearanceView> view(Clearance clearance) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(clearance.version())).body(ClearanceView.of(clearance));
    }

    record Remark(@Nullable String note) {}

    record NewRule(boolean required) {}

    record RuleView(boolean required) {}

    record DraftView(DraftFields fields, Instant savedAt, int version) {}

    /** @param published citation of what came of it */
    record ClearanceView(
            String id,
            String thread,
            Clearance.State state,
            DraftFields fields,
            List<Clearance.Step> steps,
            @Nullable String published,
            int version) {

        static ClearanceView of(Clearance clearance) {
            ContributionId published = clearance.published();
            return new ClearanceView(
                    clearance.id().value(),
                    clearance.thread().toString(),
                    clearance.state(),
                    DraftFields.of(clearance.words()),
                    clearance.steps(),
                    published == null ? null : published.citation(),
                    clearance.version());
        }
    }
}
