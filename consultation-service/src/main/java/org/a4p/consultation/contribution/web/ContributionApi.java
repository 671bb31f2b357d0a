package org.a4p.consultation.contribution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.a4p.consultation.contribution.ClosingCommands;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionCommands;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.EditCommands;
import org.a4p.consultation.contribution.EditCommands.Change;
import org.a4p.consultation.contribution.RightOfReplyCommands;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.web.ContributionView.EditionView;
import org.a4p.consultation.contribution.web.NewContribution.NewWording;
import org.a4p.consultation.contribution.web.NewContribution.Reason;
import org.a4p.consultation.contribution.web.NewContribution.Text;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.service.command.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Contributions", description = "What delegations say in a thread, numbered without gaps.")
@RestController
@RequestMapping("/api/threads/{id}")
class ContributionApi {

    private static final int MOST = 200;

    private final ThreadContexts places;
    private final Contributions contributions;
    private final ContributionCommands contributing;
    private final EditCommands editing;
    private final RightOfReplyCommands replying;
    private final ClosingCommands closing;

    ContributionApi(
            ThreadContexts places,
            Contributions contributions,
            ContributionCommands contributing,
            EditCommands editing,
            RightOfReplyCommands replying,
            ClosingCommands closing) {
        this.places = places;
        this.contributions = contributions;
        this.contributing = contributing;
        this.editing = editing;
        this.replying = replying;
        this.closing = closing;
    }

    @Operation(
            summary = "The entries of a thread by number",
            description = "Numbers have no gaps, so the answer starts with number `from` and holds `limit` entries"
                    + " unless the thread ends before. The conclusion of a closed thread is its last entry. A quotation"
                    + " has no passage where its source was removed by decision.")
    @ApiResponse(responseCode = "200", description = "The entries")
    @GetMapping("/contributions")
    ContributionsView list(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "50") int limit) {
        ThreadId thread = places.get(id).thread().id();
        Window window = Window.from(from, Math.clamp(limit, 1, MOST));
        List<Contribution> found = contributions.range(thread, window.first(), window.last());
        Sources sources = Sources.of(found, contributions);
        return new ContributionsView(
                id,
                window.first(),
                found.stream().map(entry -> ContributionView.of(entry, sources)).toList());
    }

    @Operation(summary = "One entry of a thread, by the last part of its citation")
    @ApiResponse(responseCode = "200", description = "The entry; its `ETag` is what a change states in `If-Match`")
    @GetMapping("/contributions/{number}")
    ResponseEntity<ContributionView> one(@PathVariable String id, @PathVariable String number) {
        return view(contributions.find(entry(id, number)).orElseThrow(NotFound::new));
    }

    @Operation(summary = "All wordings of an entry, the first one first")
    @ApiResponse(responseCode = "200", description = "The wordings; none of an entry that is not shown any more")
    @GetMapping("/contributions/{number}/versions")
    List<EditionView> versions(@PathVariable String id, @PathVariable String number) {
        Contribution entry = contributions.find(entry(id, number)).orElseThrow(NotFound::new);
        return entry.isShown() ? entry.editions().stream().map(EditionView::of).toList() : List.of();
    }

    @Operation(
            summary = "Publish a contribution",
            description = "For delegates and heads of delegation, while consultation and thread are open.")
    @ApiResponse(responseCode = "201", description = "The contribution was published")
    @ApiResponse(responseCode = "200", description = "This very request had published it before")
    @ApiResponse(responseCode = "409", description = "The consultation or the thread is not open")
    @PostMapping("/contributions")
    ResponseEntity<ContributionView> publish(
            @PathVariable String id, @RequestBody NewContribution wanted, Officer officer, IdempotencyKey key) {
        return answer(contributing.contribute(wanted.toCommand(id), officer, key));
    }

    @Operation(
            summary = "Correct a contribution",
            description =
                    "For its own delegation. For a short time a plain edit; later a corrigendum, which needs a reason."
                            + " A conclusion or reopening is corrected by those who guide the round and may close"
                            + " threads.")
    @ApiResponse(responseCode = "200", description = "The contribution in its new wording")
    @ApiResponse(responseCode = "409", description = "It was withdrawn or removed, or it is too late")
    @PutMapping("/contributions/{number}/wording")
    ResponseEntity<ContributionView> reword(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody NewWording wanted,
            SeenVersion seen,
            Officer officer,
            IdempotencyKey key) {
        Change change = new Change(entry(id, number), seen, wanted.reason(), key);
        return view(editing.reword(change, wanted.words().toCommand(id), officer));
    }

    @Operation(
            summary = "Withdraw a contribution",
            description = "For the head of its own delegation. Its number, its citation and the replies stay.")
    @ApiResponse(responseCode = "200", description = "What is left of the contribution")
    @ApiResponse(responseCode = "409", description = "A conclusion or reopening, or not shown any more")
    @PostMapping("/contributions/{number}/withdrawal")
    ResponseEntity<ContributionView> withdraw(
            @PathVariable String id,
            @PathVariable String number,
            @RequestBody Reason wanted,
            SeenVersion seen,
            Officer officer,
            IdempotencyKey key) {
        return view(editing.withdraw(new Change(entry(id, number), seen, wanted.reason(), key), officer));
    }

    @Operation(
            summary = "Reply by right",
            description = "For a delegation that the contribution names; once, also after the conclusion.")
    @ApiResponse(responseCode = "201", description = "The reply was published")
    @ApiResponse(responseCode = "200", description = "The same reply had been published before")
    @ApiResponse(responseCode = "403", description = "The delegation was not named")
    @ApiResponse(responseCode = "409", description = "The delegation has replied otherwise before")
    @PostMapping("/contributions/{number}/reply-by-right")
    ResponseEntity<ContributionView> reply(
            @PathVariable String id, @PathVariable String number, @RequestBody Text wanted, Officer officer) {
        return answer(replying.reply(entry(id, number), wanted.toContribution().toCommand(id), officer));
    }

    @Operation(
            summary = "Close a thread with a written conclusion",
            description = "For facilitators and the secretariat. Only a right of reply or a reopening can follow it.")
    @ApiResponse(responseCode = "201", description = "The thread is closed")
    @ApiResponse(responseCode = "200", description = "This very request had closed it before")
    @ApiResponse(responseCode = "409", description = "The thread was closed before")
    @ApiResponse(responseCode = "422", description = "The conclusion is missing, too long or damaged")
    @PostMapping("/conclusion")
    ResponseEntity<ContributionView> conclude(
            @PathVariable String id, @RequestBody Text wanted, Officer officer, IdempotencyKey key) {
        return answer(closing.close(id, wanted.toWords(), officer, key));
    }

    @Operation(
            summary = "Reopen a closed thread with a written reason",
            description = "For facilitators and the secretariat, while the consultation is open.")
    @ApiResponse(responseCode = "201", description = "The thread is open again")
    @ApiResponse(responseCode = "200", description = "This very request had reopened it before")
    @ApiResponse(responseCode = "409", description = "The thread is open, or it is too late")
    @PostMapping("/reopening")
    ResponseEntity<ContributionView> reopen(
            @PathVariable String id, @RequestBody Text wanted, Officer officer, IdempotencyKey key) {
        return answer(closing.reopen(id, wanted.toWords(), officer, key));
    }

    private static ContributionId entry(String id, String number) {
        return ThreadId.read(id)
                .flatMap(thread -> ContributionId.inThread(thread, number))
                .orElseThrow(NotFound::new);
    }

    private ResponseEntity<ContributionView> view(Contribution contribution) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(contribution.version())).body(body(contribution));
    }

    private ResponseEntity<ContributionView> answer(Outcome<Contribution> appended) {
        Contribution contribution = appended.value();
        URI location = URI.create("/api" + contribution.id().path());
        return appended.answer(location)
                .eTag(SeenVersion.tag(contribution.version()))
                .body(body(contribution));
    }

    private ContributionView body(Contribution contribution) {
        return ContributionView.of(contribution, Sources.of(List.of(contribution), contributions));
    }
}
