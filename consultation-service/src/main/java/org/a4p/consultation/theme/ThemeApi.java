package org.a4p.consultation.theme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.service.command.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Themes", description = "The permanent subjects that consultations are held on.")
@RestController
@RequestMapping("/api/themes")
class ThemeApi {

    private final Themes themes;
    private final ThemeCommands keeping;

    ThemeApi(Themes themes, ThemeCommands keeping) {
        this.themes = themes;
        this.keeping = keeping;
    }

    @Operation(summary = "All themes, with their names in six languages; a merged one says where it lives on")
    @GetMapping
    List<ThemeView> all() {
        ThemeMerges lineage = themes.lineage();
        return themes.all().stream().map(theme -> ThemeView.of(theme, lineage)).toList();
    }

    @Operation(
            summary = "One theme",
            description = "The `ETag` stands for its version; a change states it in `If-Match`.")
    @ApiResponse(responseCode = "200", description = "The theme")
    @GetMapping("/{id}")
    ResponseEntity<ThemeView> one(@PathVariable String id) {
        return answer(themes.find(read(id)).orElseThrow(NotFound::new));
    }

    @Operation(summary = "Create a theme", description = "For the secretariat. All six names are needed.")
    @ApiResponse(responseCode = "201", description = "The theme was created")
    @ApiResponse(responseCode = "200", description = "This very request had created it before")
    @ApiResponse(responseCode = "409", description = "The code is taken")
    @ApiResponse(responseCode = "422", description = "The code or a name does not fit")
    @PostMapping
    ResponseEntity<ThemeView> create(@RequestBody NewTheme wanted, Officer officer, IdempotencyKey key) {
        Outcome<Theme> created =
                keeping.create(wanted.code(), wanted.names().complete(ThemeCommands.NAME_LIMIT), officer, key);
        ThemeView view = view(created.value());
        URI location = URI.create("/api/themes/" + view.id());
        return created.answer(location).eTag(SeenVersion.tag(view.version())).body(view);
    }

    @Operation(summary = "Rename a theme", description = "For the secretariat. Citations keep the theme's code.")
    @ApiResponse(responseCode = "200", description = "The theme as it is now")
    @ApiResponse(responseCode = "409", description = "The theme is merged into another")
    @PutMapping("/{id}/names")
    ResponseEntity<ThemeView> rename(
            @PathVariable String id, @RequestBody SixTexts names, Officer officer, SeenVersion seen) {
        return answer(keeping.rename(read(id), names.complete(ThemeCommands.NAME_LIMIT), seen, officer));
    }

    @Operation(
            summary = "Merge a theme into another",
            description =
                    "For the secretariat. Its consultations and threads are listed under the other theme from then "
                            + "on; their addresses and citations stay as they are.")
    @ApiResponse(responseCode = "200", description = "The merged theme")
    @ApiResponse(responseCode = "409", description = "One of the two is merged already")
    @ApiResponse(responseCode = "422", description = "A theme cannot be merged into itself")
    @PutMapping("/{id}/merge")
    ResponseEntity<ThemeView> merge(
            @PathVariable String id, @RequestBody MergeInto wanted, Officer officer, SeenVersion seen) {
        return answer(keeping.merge(read(id), read(wanted.into()), seen, officer));
    }

    @Operation(summary = "Take a merge back", description = "For the secretariat. Possible at any time.")
    @ApiResponse(responseCode = "200", description = "The theme, which stands by itself again")
    @ApiResponse(responseCode = "409", description = "The theme is not merged")
    @DeleteMapping("/{id}/merge")
    ResponseEntity<ThemeView> separate(@PathVariable String id, Officer officer, SeenVersion seen) {
        return answer(keeping.separate(read(id), seen, officer));
    }

    private ResponseEntity<ThemeView> answer(Theme theme) {
        return ResponseEntity.ok().eTag(SeenVersion.tag(theme.version())).body(view(theme));
    }

    private ThemeView view(Theme theme) {
        return ThemeView.of(theme, themes.lineage());
    }

    private static ThemeId read(String id) {
        return ThemeId.read(id).orElseThrow(NotFound::new);
    }

    /**
     * @param code the theme's part of every citation, for ever: a letter, then up to 11 letters and digits
     * @param names one line of up to 120 characters in each of the six languages
     */
    record NewTheme(String code, SixTexts names) {

        NewTheme(@Nullable String code, @Nullable SixTexts names) {
            this.code = code == null ? "" : code;
            this.names = names == null ? SixTexts.NONE : names;
        }
    }

    /** @param into id of the theme to live on in */
    record MergeInto(String into) {

        MergeInto(@Nullable String into) {
            this.into = into == null ? "" : into;
        }
    }

    /**
     * @param code the theme's part of every citation
     * @param mergedInto id of the theme it was merged into; only of a merged theme
     * @param livesOnIn id of the theme under which its consultations and threads are listed: its own, unless merged
     */
    record ThemeView(
            String id,
            String code,
            SixLanguages names,
            int version,
            @Nullable String mergedInto,
            String livesOnIn,
            String path) {

        static ThemeView of(Theme theme, ThemeMerges lineage) {
            Merge merge = theme.merge();
            return new ThemeView(
                    theme.id().value(),
                    theme.id().code(),
                    theme.names(),
                    theme.version(),
                    merge == null ? null : merge.into().value(),
                    lineage.livingOf(theme.id()).id().value(),
                    theme.path());
        }
    }
}
