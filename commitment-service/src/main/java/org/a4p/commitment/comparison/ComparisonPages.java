package org.a4p.commitment.comparison;

import java.util.List;
import java.util.Locale;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.History;
import org.a4p.commitment.version.Version;
import org.a4p.commitment.version.VersionSummary;
import org.a4p.commitment.version.Versions;
import org.a4p.commitment.version.web.Timeline;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The redline of two versions. Without a choice it shows what the latest version changed. */
@Controller
class ComparisonPages {

    private final Declarations declarations;
    private final Versions versions;
    private final Timeline timeline;

    ComparisonPages(Declarations declarations, Versions versions, Timeline timeline) {
        this.declarations = declarations;
        this.versions = versions;
        this.timeline = timeline;
    }

    @GetMapping("/declarations/{id}/compare")
    ModelAndView compare(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Locale language) {
        Declaration declaration = declarations.get(id);
        History history = versions.history(declaration.id());
        Version older = chosen(declaration, from, Math.max(1, history.last() - 1));
        Version newer = chosen(declaration, to, history.last());
        ComparisonPage page = new ComparisonPage(
                List.of(new Crumb(declaration.nameIn(language), declaration.path())),
                declaration,
                older.summary(),
                newer.summary(),
                timeline.of(history, language),
                Redlines.of(Comparison.between(older.blocks(), newer.blocks())));
        return new ModelAndView("commitment/comparison", "page", page);
    }

    private Version chosen(Declaration declaration, @Nullable String ordinalOrName, int otherwise) {
        return versions.get(declaration.id(), ordinalOrName == null ? String.valueOf(otherwise) : ordinalOrName);
    }

    record ComparisonPage(
            List<Crumb> breadcrumb,
            Declaration declaration,
            VersionSummary from,
            VersionSummary to,
            List<Timeline.Entry> timeline,
            Redlines redlines)
            implements Page {}
}
