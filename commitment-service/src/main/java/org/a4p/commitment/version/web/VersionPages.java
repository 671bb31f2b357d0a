package org.a4p.commitment.version.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.commitment.authorization.Action;
import org.a4p.commitment.authorization.Authorization;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.History;
import org.a4p.commitment.version.Version;
import org.a4p.commitment.version.VersionSummary;
import org.a4p.commitment.version.Versions;
import org.a4p.delegations.Officer;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The text of a declaration, now and as it was. */
@Controller
class VersionPages {

    private final Declarations declarations;
    private final Versions versions;
    private final Timeline timeline;
    private final Authorization authorization;

    VersionPages(Declarations declarations, Versions versions, Timeline timeline, Authorization authorization) {
        this.declarations = declarations;
        this.versions = versions;
        this.timeline = timeline;
        this.authorization = authorization;
    }

    @GetMapping("/declarations/{id}")
    ModelAndView latest(@PathVariable String id, Optional<Officer> officer, Locale language) {
        Declaration declaration = declarations.get(id);
        return versions.latest(declaration.id())
                .map(version -> page(declaration, version, List.of(), officer, language))
                .orElseGet(() -> page(declaration, null, List.of(), officer, language));
    }

    @GetMapping("/declarations/{id}/versions/{version}")
    ModelAndView one(
            @PathVariable String id, @PathVariable String version, Optional<Officer> officer, Locale language) {
        Declaration declaration = declarations.get(id);
        List<Crumb> breadcrumb = List.of(new Crumb(declaration.nameIn(language), declaration.path()));
        return page(declaration, versions.get(declaration.id(), version), breadcrumb, officer, language);
    }

    /** A small piece for other pages: which version is the latest, and since when. */
    @GetMapping("/declarations/{id}/summary")
    ModelAndView summary(@PathVariable String id, Locale language) {
        Declaration declaration = declarations.get(id);
        VersionSummary latest = versions.history(declaration.id()).latest().orElse(null);
        return new ModelAndView(
                "commitment/summary",
                "page",
                new SummaryPage(declaration.nameIn(language), declaration.path(), latest));
    }

    private ModelAndView page(
            Declaration declaration,
            @Nullable Version version,
            List<Crumb> breadcrumb,
            Optional<Officer> officer,
            Locale language) {
        History history = versions.history(declaration.id());
        VersionPage page = new VersionPage(
                breadcrumb,
                declaration,
                declaration.nameIn(language),
                version,
                version == null ? null : timeline.of(version.summary(), language),
                history.latest().orElse(null),
                timeline.of(history, language),
                officer.filter(reader -> authorization.mayEver(reader, Action.PUBLISH_VERSION))
                        .isPresent());
        return new ModelAndView("commitment/version", "page", page);
    }

    /** Model of the page of one version, or of none where nothing is published yet. */
    record VersionPage(
            List<Crumb> breadcrumb,
            Declaration declaration,
            String name,
            @Nullable Version version,
            Timeline.@Nullable Entry published,
            @Nullable VersionSummary latest,
            List<Timeline.Entry> timeline,
            boolean mayPublish)
            implements Page {}

    record SummaryPage(String name, String path, @Nullable VersionSummary latest) implements Page {}
}
