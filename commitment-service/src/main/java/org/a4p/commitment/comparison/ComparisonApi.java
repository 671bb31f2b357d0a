package org.a4p.commitment.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.a4p.commitment.declaration.DeclarationId;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.Version;
import org.a4p.commitment.version.Versions;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed between two versions, for programs. */
@RestController
@Tag(name = "Comparison")
class ComparisonApi {

    private static final CacheControl FOR_LONG =
            CacheControl.maxAge(Duration.ofDays(30)).cachePublic().immutable();

    private final Declarations declarations;
    private final Versions versions;

    ComparisonApi(Declarations declarations, Versions versions) {
        this.declarations = declarations;
        this.versions = versions;
    }

    @GetMapping("/api/declarations/{id}/compare")
    @Operation(summary = "What changed between two versions", description = """
        Blocks are matched by their permanent id, words within a block one by one. Without the added words the answer is \
        exactly the text of `from`, without the removed ones exactly the text of `to`.\
        """)
    @ApiResponse(responseCode = "200", description = "The changes, block by block")
    @ApiResponse(responseCode = "400", description = "`from` or `to` is missing")
    ResponseEntity<ComparisonView> compare(
            @PathVariable String id,
            @Parameter(description = "Ordinal or name of the older version", example = "1") @RequestParam String from,
            @Parameter(description = "Ordinal or name of the newer version", example = "2") @RequestParam String to) {
        DeclarationId declaration = declarations.get(id).id();
        Version older = versions.get(declaration, from);
        Version newer = versions.get(declaration, to);
        return ResponseEntity.ok()
                .eTag("\"" + older.ordinal() + "-" + newer.ordinal() + "\"")
                .cacheControl(FOR_LONG)
                .body(ComparisonView.of(older, newer));
    }
}
