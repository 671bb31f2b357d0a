package org.a4p.consultation.contribution;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.a4p.consultation.contribution.Contributing.Words;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Contributions", description = "What delegations say in a thread, numbered without gaps.")
@RestController
@RequestMapping("/api/threads/{id}")
class ContributionController {

    private static final int MOST = 200;

    private final Places places;
    private final Contributions contributions;
    private final Contributing contributing;
    private final Closing closing;

    ContributionController(Places places, Contributions contributions, Contributing contributing, Closing closing) {
        this.places = places;
        this.contributions = contributions;
        this.contributing = contributing;
        this.closing = closing;
    }

    @Operation(
            summary = "The entries of a thread by number",
            description = "Numbers have no gaps, so the answer starts with number `from` and holds `limit` entries "
                    + "unless the thread ends before. The conclusion of a closed thread is its last entry.")
    @ApiResponse(responseCode = "200", description = "The entries")
    @ApiResponse(responseCode = "404", description = "No thread has this id", ref = "Problem")
    @GetMapping("/contributions")
    ContributionsView list(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "50") int limit) {
        ThreadId thread = places.get(id).thread().id();
        Window window = Window.from(from, Math.clamp(limit, 1, MOST));
        List<ContributionView> found = contributions.range(thread, window.first(), window.last()).stream()
                .map(ContributionView::of)
                .toList();
        return new ContributionsView(id, window.first(), found);
    }

    @Operation(summary = "One entry of a thread, by the last part of its citation")
    @ApiResponse(responseCode = "200", description = "The entry; it never changes")
    @ApiResponse(responseCode = "404", description = "The thread has no such entry", ref = "Problem")
    @GetMapping("/contributions/{number}")
    ResponseEntity<ContributionView> one(@PathVariable String id, @PathVariable int number) {
        ContributionView view = ThreadId.read(id)
                .flatMap(thread -> contributions.find(new ContributionId(thread, number)))
                .map(ContributionView::of)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok().eTag(view.citation()).body(view);
    }

    @Operation(
            summary = "Publish a contribution",
            description = "For delegates and heads of delegation, while consultation and thread are open.")
    @ApiResponse(responseCode = "201", description = "The contribution was published")
    @ApiResponse(responseCode = "200", description = "This very request had published it before")
    @ApiResponse(responseCode = "403", description = "Not open to the officer's role", ref = "Problem")
    @ApiResponse(responseCode = "409", description = "The consultation or the thread is not open", ref = "Problem")
    @ApiResponse(responseCode = "422", description = "The text is missing, too long or damaged", ref = "Problem")
    @PostMapping("/contributions")
    ResponseEntity<ContributionView> publish(
            @PathVariable String id, @RequestBody NewContribution wanted, Officer officer, IdempotencyKey key) {
        return answer(contributing.contribute(new Words(id, wanted.type(), wanted.text()), officer, key));
    }

    @Operation(
            summary = "Close a thread with a written conclusion",
            description = "For facilitators and the secretariat. The conclusion is the last entry of the thread.")
    @ApiResponse(responseCode = "201", description = "The thread is closed")
    @ApiResponse(responseCode = "200", description = "This very request had closed it before")
    @ApiResponse(responseCode = "403", description = "Not open to the officer's role", ref = "Problem")
    @ApiResponse(responseCode = "409", description = "The thread was closed before", ref = "Problem")
    @ApiResponse(responseCode = "422", description = "The conclusion is missing, too long or damaged", ref = "Problem")
    @PostMapping("/conclusion")
    ResponseEntity<ContributionView> conclude(
            @PathVariable String id, @RequestBody NewConclusion wanted, Officer officer, IdempotencyKey key) {
        return answer(closing.close(id, wanted.text(), officer, key));
    }

    private static ResponseEntity<ContributionView> answer(Appended appended) {
        ContributionId id = appended.contribution().id();
        URI location = URI.create("/api" + id.path());
        ContributionView view = ContributionView.of(appended.contribution());
        return appended.added()
                ? ResponseEntity.created(location).body(view)
                : ResponseEntity.ok().location(location).body(view);
    }

    /**
     * @param type STATEMENT (the default), TEXT_PROPOSAL, QUESTION, SUPPORT, RESERVATION or INFORMATION
     * @param text 1 to 20,000 characters, kept as typed
     */
    record NewContribution(String type, String text) {

        NewContribution(@Nullable String type, @Nullable String text) {
            this.type = type == null ? ContributionType.STATEMENT.name() : type;
            this.text = text == null ? "" : text;
        }
    }

    /** @param text 1 to 20,000 characters, kept as typed */
    record NewConclusion(String text) {

        NewConclusion(@Nullable String text) {
            this.text = text == null ? "" : text;
        }
    }
}
