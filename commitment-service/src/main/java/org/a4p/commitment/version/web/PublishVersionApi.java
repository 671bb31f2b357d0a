package org.a4p.commitment.version.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.a4p.commitment.authorization.Action;
import org.a4p.commitment.authorization.Authorization;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.NewerVersionPublished;
import org.a4p.commitment.version.PublishingVersions;
import org.a4p.commitment.version.Version;
import org.a4p.commitment.version.web.VersionView.NewVersion;
import org.a4p.commitment.version.web.VersionView.VersionText;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Publishing of versions, for programs. */
@RestController
@Tag(name = "Versions")
class PublishVersionApi {

    private final Declarations declarations;
    private final PublishingVersions publishing;
    private final Authorization authorization;
    private final Problems problems;

    PublishVersionApi(
            Declarations declarations, PublishingVersions publishing, Authorization authorization, Problems problems) {
        this.declarations = declarations;
        this.publishing = publishing;
        this.authorization = authorization;
        this.problems = problems;
    }

    /** Comes before the parameters are read: who may not, and what is not there, is told before what was sent. */
    @ModelAttribute
    void requirePublisher(@PathVariable String id, Officer officer) {
        authorization.require(officer, Action.PUBLISH_VERSION);
        declarations.get(id);
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
        Version published = publishing.publish(declarations.get(id), written.toPublish(seen.number()), officer, key);
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
