package org.a4p.consultation.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.search.Facet;
import org.a4p.consultation.search.Found;
import org.a4p.consultation.search.IndexOrders;
import org.a4p.consultation.search.Question;
import org.a4p.consultation.search.Rebuilding;
import org.a4p.consultation.search.Rebuilding.Status;
import org.a4p.consultation.search.Searching;
import org.a4p.consultation.search.Snippet;
import org.a4p.consultation.search.index.Entry;
import org.a4p.delegations.Officer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Search", description = "Finds contributions by words, in six languages.")
@RestController
@RequestMapping("/api/search")
class SearchApi {

    private final Searching searching;
    private final Rebuilding rebuilding;
    private final IndexOrders orders;
    private final Authorization authorization;
    private final Clock clock;

    SearchApi(
            Searching searching, Rebuilding rebuilding, IndexOrders orders, Authorization authorization, Clock clock) {
        this.searching = searching;
        this.rebuilding = rebuilding;
        this.orders = orders;
        this.authorization = authorization;
        this.clock = clock;
    }

    @Operation(
            summary = "Find contributions",
            description = "Every word must occur, in any of its forms. Without words and filters nothing is found. "
                    + "Send `asOf` of the first page with the others, so that they do not shift.")
    @ApiResponse(responseCode = "200", description = "A page of what was found, and how many there are in all")
    @ApiResponse(responseCode = "400", description = "A filter has no such value, or it is too long")
    @GetMapping
    Answer find(@ParameterObject SearchRequest asked) {
        return Answer.of(searching.find(asked.question(clock)));
    }

    @Operation(summary = "How the index of the replica that answers stands")
    @ApiResponse(responseCode = "200", description = "Its state")
    @GetMapping("/status")
    Status status() {
        return rebuilding.status();
    }

    @Operation(
            summary = "Build the indexes of all replicas anew from the store",
            description = "For the secretariat. The present indexes answer until the new ones are complete.")
    @ApiResponse(responseCode = "202", description = "All replicas were told")
    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Status rebuild(Officer officer) {
        authorization.require(officer, Action.REBUILD_INDEX);
        orders.order(clock.instant());
        return rebuilding.status();
    }

    /**
     * A page of what was found.
     *
     * @param counts by facet and value, of all found
     * @param complete false while the index is first built, so that more may be found later
     */
    record Answer(
            int total,
            int page,
            int limit,
            long asOf,
            boolean complete,
            Map<Facet, Map<String, Integer>> counts,
            List<Result> results) {

        static Answer of(Found found) {
            Question.Part part = found.part();
            return new Answer(
                    found.total(),
                    part.page(),
                    part.size(),
                    part.asOf().toEpochMilli(),
                    found.complete(),
                    found.counts(),
                    found.hits().stream().map(Result::of).toList());
        }
    }

    /** A contribution that was found; the snippets are plain words, never markup. */
    record Result(
            String citation,
            String path,
            String theme,
            String consultation,
            String delegation,
            String type,
            String language,
            Instant publishedAt,
            List<Snippet> snippets) {

        static Result of(Found.Hit hit) {
            Entry entry = hit.entry();
            return new Result(
                    entry.id().citation(),
                    entry.id().path(),
                    entry.one(Facet.THEME),
                    entry.one(Facet.CONSULTATION),
                    entry.one(Facet.DELEGATION),
                    entry.one(Facet.TYPE),
                    entry.language().code(),
                    entry.at(),
                    hit.snippets());
        }
    }
}
