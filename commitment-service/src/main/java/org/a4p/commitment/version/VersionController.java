package org.a4p.commitment.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.VersionView.NewVersion;
import org.a4p.commitment.version.VersionView.VersionList;
import org.a4p.commitment.version.VersionView.VersionText;
import org.a4p.delegations.Officer;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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

    VersionController(Declarations declarations, Versions versions, PublishingVersions publishing) {
        this.declarations = declarations;
        this.versions = versions;
        this.publishing = publishing;
    }

    @GetMapping("/api/declarations/{id}/versions")
    @Operation(
            summary = "All versions, first to last, without their texts",
            description = "The `ETag` stands for the latest version; a new version states it in `If-Match`.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404", description = "There is no such declaration")
    ResponseEntity<VersionList> all(@PathVariable String id) {
        History history = versions.history(declarations.get(id).id());
        return ResponseEntity.ok()
                .eTag(LatestVersion.tag(history.last()))
                .cacheControl(CacheControl.noCache())
                .body(VersionList.of(id, history));
    }

    @GetMapping("/api/declarations/{id}/versions/{version}")
    @Operation(
            summary = "One version with its text",
            description = "By its ordinal or its name. A version never changes, so it may be cached for long.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404", description = "There is no such declaration or version")
    ResponseEntity<VersionText> one(@PathVariable String id, @PathVariable String version) {
        Version found = versions.get(declarations.get(id).id(), version);
        return ResponseEntity.ok()
                .eTag(LatestVersion.tag(found.ordinal()))
                .cacheControl(FOR_LONG)
                .body(VersionText.of(found));
    }

    @PostMapping("/api/declarations/{id}/versions")
    @Operation(
            summary = "Publish the next version",
            description = """
                    For drafters and the Secretariat. The request gives the whole text in order: a block with the `id` it has in an \
                    earlier version is that block, a block without one is new, a block left out is removed. Sending the same request \
                    again with the same `Idempotency-Key` gives the same version.""",
            security = @SecurityRequirement(name = "officer"))
    @ApiResponse(responseCode = "201", description = "Published; `Location` says where")
    @ApiResponse(responseCode = "401", description = "No valid access token")
    @ApiResponse(responseCode = "403", description = "Neither drafter nor Secretariat")
    @ApiResponse(responseCode = "404", description = "There is no such declaration")
    @ApiResponse(responseCode = "409", description = "The name is taken")
    @ApiResponse(responseCode = "412", description = "`If-Match` is not the latest version: somebody was faster")
    @ApiResponse(responseCode = "422", description = "The text, the name or the note is not fit to be published")
    @ApiResponse(responseCode = "428", description = "`If-Match` is missing")
    ResponseEntity<VersionText> publish(
            @PathVariable String id,
            @Parameter(hidden = true) Officer officer,
            @Parameter(
                            name = "Idempotency-Key",
                            in = ParameterIn.HEADER,
                            required = true,
                            description = "1 to 128 visible characters, new for each new version",
                            schema = @Schema(type = "string"))
                    IdempotencyKey key,
            @Parameter(description = "The `ETag` of the latest version", required = true)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @RequestBody NewVersion written) {
        Declaration declaration = declarations.get(id);
        PublishingVersions.requirePublisher(officer);
        Version published =
                publishing.publish(declaration, written.toPublish(LatestVersion.stated(ifMatch)), officer, key);
        return ResponseEntity.created(URI.create("/api" + published.path()))
                .eTag(LatestVersion.tag(published.ordinal()))
                .body(VersionText.of(published));
    }
}
