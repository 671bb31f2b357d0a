package org.a4p.consultation.theme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Themes", description = "The permanent subjects that consultations are held on.")
@RestController
@RequestMapping("/api/themes")
class ThemeController {

    private final Themes themes;

    ThemeController(Themes themes) {
        this.themes = themes;
    }

    @Operation(summary = "All themes, with their names in six languages")
    @GetMapping
    List<ThemeView> all() {
        return themes.all().stream().map(ThemeView::of).toList();
    }

    /** @param code the theme's part of every citation */
    record ThemeView(String id, String code, SixLanguages names, String path) {

        static ThemeView of(Theme theme) {
            return new ThemeView(theme.id().value(), theme.id().code(), theme.names(), theme.path());
        }
    }
}
