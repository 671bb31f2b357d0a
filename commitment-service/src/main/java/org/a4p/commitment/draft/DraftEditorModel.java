package org.a4p.commitment.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.commitment.comparison.Comparison;
import org.a4p.commitment.comparison.Redlines;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.version.Block;
import org.a4p.commitment.version.BlockKind;
import org.a4p.commitment.version.Note;
import org.a4p.commitment.version.Version;
import org.a4p.commitment.version.VersionName;
import org.a4p.commitment.version.Versions;
import org.a4p.pages.shell.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Model of the page on which a version is written. */
@Component
class DraftEditorModel {

    private final Versions versions;

    DraftEditorModel(Versions versions) {
        this.versions = versions;
    }

    ModelAndView page(Declaration declaration, Draft draft, Locale language) {
        return new ModelAndView("commitment/draft")
                .addObject("breadcrumb", List.of(new Crumb(declaration.nameIn(language), declaration.path())))
                .addObject("declaration", declaration)
                .addObject("name", declaration.nameIn(language))
                .addObject(
                        "base", base(declaration, draft).map(Version::summary).orElse(null))
                .addObject("kinds", BlockKind.values())
                .addObject("longestName", VersionName.LONGEST)
                .addObject("longestNote", Note.LONGEST)
                .addObject("draft", draft);
    }

    /** With the changes the draft would make in its base. */
    ModelAndView preview(Declaration declaration, Draft draft, Locale language) {
        List<Block> before = base(declaration, draft).map(Version::blocks).orElse(List.of());
        return page(declaration, draft, language)
                .addObject("redlines", Redlines.of(Comparison.between(before, draft.blocks())));
    }

    /** With the version that somebody else published meanwhile. */
    ModelAndView overtaken(Declaration declaration, Draft draft, Locale language) {
        return page(declaration, draft, language)
                .addObject("newer", versions.history(declaration.id()).latest().orElse(null));
    }

    private Optional<Version> base(Declaration declaration, Draft draft) {
        return versions.find(declaration.id(), draft.base());
    }
}
