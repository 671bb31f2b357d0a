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
import org.a4p.commitment.version.Versions;
import org.a4p.delegations.Officer;
import org.a4p.pages.shell.Crumb;
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
                .map(version -> page(declaration, version, officer, language))
                .orElseGet(() -> empty(declaration, officer, language));
    }

    @GetMapping("/declarations/{id}/versions/{version}")
    ModelAndView one(
            @PathVariable String id, @PathVariable String version, Optional<Officer> officer, Locale language) {
        Declaration declaration = declarations.get(id);
        ModelAndView page = page(declaration, versions.get(declaration.id(), version), officer, language);
        return page.addObject("breadcrumb", List.of(new Crumb(declaration.nameIn(language), declaration.path())));
    }

    /** A small piece for other pages: which version is the latest, and since when. */
    @GetMapping("/declarations/{id}/summary")
    ModelAndView summary(@PathVariable String id, Locale language) {
        Declaration declaration = declarations.get(id);
        return new ModelAndView("commitment/summary")
                .addObject("name", declaration.nameIn(language))
                .addObject("path", declaration.path())
                .addObject("latest", versions.history(declaration.id()).latest().orElse(null));
    }

    private ModelAndView page(Declaration declaration, Version version, Optional<Officer> officer, Locale language) {
        return empty(declaration, officer, language)
                .addObject("version", version)
                .addObject("published", timeline.of(version.summary(), language))
                .addObject("blocks", version.numbered());
    }

    private ModelAndView empty(Declaration declaration, Optional<Officer> officer, Locale language) {
        History history = versions.history(declaration.id());
        return new ModelAndView("commitment/version")
                .addObject("declaration", declaration)
                .addObject("name", declaration.nameIn(language))
                .addObject("latest", history.latest().orElse(null))
                .addObject("timeline", timeline.of(history, language))
                .addObject(
                        "mayPublish",
                        officer.filter(reader -> authorization.mayEver(reader, Action.PUBLISH_VERSION))
                                .isPresent());
    }
}
