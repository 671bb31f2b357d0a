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
import org.a4p.commitment.version.VersionSummary;
import org.a4p.commitment.version.Versions;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;
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
        return page(declaration, draft, null, null, language);
    }

    /** With the changes the draft would make in its base. */
    ModelAndView preview(Declaration declaration, Draft draft, Locale language) {
        List<Block> before = base(declaration, draft).map(Version::blocks).orElse(List.of());
        return page(declaration, draft, Redlines.of(Comparison.between(before, draft.blocks())), null, language);
    }

    /** With the version that somebody else published meanwhile. */
    ModelAndView overtaken(Declaration declaration, Draft draft, Locale language) {
        VersionSummary newer = versions.history(declaration.id()).latest().orElse(null);
        return page(declaration, draft, null, newer, language);
    }

    private ModelAndView page(
            Declaration declaration,
            Draft draft,
            @Nullable Redlines redlines,
            @Nullable VersionSummary newer,
            Locale language) {
        List<Crumb> breadcrumb = List.of(new Crumb(declaration.nameIn(language), declaration.path()));
        VersionSummary base = base(declaration, draft).map(Version::summary).orElse(null);
        return new ModelAndView(
                "commitment/draft", "page", new DraftPage(breadcrumb, declaration, base, draft, redlines, newer));
    }

    private Optional<Version> base(Declaration declaration, Draft draft) {
        return versions.find(declaration.id(), draft.base());
    }

    record DraftPage(
            List<Crumb> breadcrumb,
            Declaration declaration,
            @Nullable VersionSummary base,
            Draft draft,
            @Nullable Redlines redlines,
            @Nullable VersionSummary newer)
            implements Page {

        public BlockKind[] kinds() {
            return BlockKind.values();
        }

        public int longestName() {
            return VersionName.LONGEST;
        }

        public int longestNote() {
            return Note.LONGEST;
        }
    }
}
