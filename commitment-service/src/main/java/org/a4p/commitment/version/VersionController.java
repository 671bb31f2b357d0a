package org.a4p.commitment.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.VersionView.NewVersion;
import org.a4p.commitment.version.VersionView.VersionList;
import org.a4p.commitment.version.VersionView.VersionText;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a declaration, for programs. */
@RestController
@Tag(name = "Versions")
class VersionController {

    private static final CacheControl FOR_LONG =
            CacheControl.maxAge(Duration.ofDays(30)).cachePublic().immutable();

    private final Declarations declarations;
    private final Versions versions;
    private final PublishingVersions publishing;
    private final Problems problems;

    VersionController(Declarations declarations, Versions versions, PublishingVersions publishing, Problems problems) {
        this.declarations = declarations;
        this.versions = versions;
        this.publishing = publishing;
        this.problems = problems;
    }

    @GetMapping("/api/declarations/{id}/versions")
    @Operation(
            summary = "All versions, first to last, without their texts",
            description = "The `ETag` stands for the latest version; a new version states it in `If-Match`.")
    ResponseEntity<VersionList> all(@PathVariable String id) {
        History history = versions.history(declarations.get(id).id());
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(history.last()))
                .cacheControl(CacheControl.noCache())
                .body(VersionList.of(id, history));
    }

    @GetMapping("/api/declarations/{id}/versions/{version}")
    @Operation(
            summary = "One version with its text",
            description = "By its ordinal or its name. A version never changes, so it may be cached for long.")
    ResponseEntity<VersionText> one(@PathVariable String id, @PathVariable String version) {
        Version found = versions.get(declarations.get(id).id(), version);
        return ResponseEntity.ok()
                .eTag(SeenVersion.tag(found.ordinal()))
                .cacheControl(FOR_LONG)
                .body(VersionText.of(found));
    }

    @PostMapping("/api/declarations/{id}/versions")
    @Operation(summary = "Publish the next version", description = """
        For drafters and the Secretariat. The request gives the whole text in order: a block with the `id` it has in an \
        earlier version is that block, a block without one is new, a block left out is removed. Sending the same request \
        again with the same `Idempotency-Key` gives the same version.\
        """)
    @ApiResponse(responseCode = "201", description = "Published; `Location` says where")
    @ApiResponse(responseCode = "409", description = "The name is taken")
    @ApiResponse(responseCode = "422", description = "The text, the name or the note is not fit to be published")
    ResponseEntity<VersionText> publish(
            @PathVariable String id,
            Officer officer,
            IdempotencyKey key,
            SeenVersion seen,
            @RequestBody NewVersion written) {
        Declaration declaration = declarations.get(id);
        PublishingVersions.requirePublisher(officer);
        Version published = publishing.publish(declaration, written.toPublish(seen.number()), officer, key);
        return ResponseEntity.created(URI.create("/api" + published.path()))
                .eTag(SeenVersion.tag(published.ordinal()))
                .body(VersionText.of(published));
    }

    /** A tag that is none of ours names no version, as one that was never published. */
    @ExceptionHandler
    void unknownBase(StaleVersion unread, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.answer(new NewerVersionPublished(), request, response);
    }
}
