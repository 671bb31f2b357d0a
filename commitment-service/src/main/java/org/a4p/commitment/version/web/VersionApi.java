package org.a4p.commitment.version.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.History;
import org.a4p.commitment.version.Version;
import org.a4p.commitment.version.Versions;
import org.a4p.commitment.version.web.VersionView.VersionList;
import org.a4p.commitment.version.web.VersionView.VersionText;
import org.a4p.pages.request.SeenVersion;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The versions of a declaration, for programs. */
@RestController
@Tag(name = "Versions")
class VersionApi {

    private static final CacheControl FOR_LONG =
            CacheControl.maxAge(Duration.ofDays(30)).cachePublic().immutable();

    private final Declarations declarations;
    private final Versions versions;

    VersionApi(Declarations declarations, Versions versions) {
        this.declarations = declarations;
        this.versions = versions;
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
}
