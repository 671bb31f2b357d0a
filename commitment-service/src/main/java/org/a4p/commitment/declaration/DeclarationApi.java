package org.a4p.commitment.declaration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.a4p.pages.language.SixLanguages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The declarations, for programs. */
@RestController
@Tag(name = "Declarations")
class DeclarationApi {

    private final Declarations declarations;

    DeclarationApi(Declarations declarations) {
        this.declarations = declarations;
    }

    @GetMapping("/api/declarations")
    @Operation(summary = "All declarations")
    DeclarationList all() {
        return new DeclarationList(
                declarations.all().stream().map(DeclarationView::of).toList());
    }

    @GetMapping("/api/declarations/{id}")
    @Operation(summary = "One declaration: what it is called and where its versions are")
    DeclarationView one(@PathVariable String id) {
        return DeclarationView.of(declarations.get(id));
    }

    record DeclarationList(List<DeclarationView> declarations) {}

    record DeclarationView(String id, SixLanguages names, String language, String path, String versions) {

        static DeclarationView of(Declaration declaration) {
            return new DeclarationView(
                    declaration.id().value(),
                    declaration.names(),
                    declaration.language(),
                    declaration.path(),
                    "/api" + declaration.path() + "/versions");
        }
    }
}
