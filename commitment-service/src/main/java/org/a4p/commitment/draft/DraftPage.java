package org.a4p.commitment.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.NewerVersionPublished;
import org.a4p.commitment.version.PublishingVersions;
import org.a4p.commitment.version.TextRules;
import org.a4p.commitment.version.Versions;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The drafter's desk. Whatever is refused comes back with every word as it was typed. */
@Controller
class DraftPage {

    private final Declarations declarations;
    private final Versions versions;
    private final PublishingVersions publishing;
    private final Problems problems;
    private final Desk desk;

    DraftPage(
            Declarations declarations, Versions versions, PublishingVersions publishing, Problems problems, Desk desk) {
        this.declarations = declarations;
        this.versions = versions;
        this.publishing = publishing;
        this.problems = problems;
        this.desk = desk;
    }

    @GetMapping("/declarations/{id}/draft")
    ModelAndView begin(@PathVariable String id, Officer officer, Locale language) {
        Declaration declaration = declarations.get(id);
        PublishingVersions.requirePublisher(officer);
        Draft draft = versions.latest(declaration.id()).map(Draft::on).orElseGet(Draft::ofNothing);
        return desk.page(declaration, draft, List.of(), language);
    }

    /** Shows what the draft would change; with {@code rebase}, in the version published meanwhile. */
    @PostMapping(path = "/declarations/{id}/draft", params = "action!=publish")
    ModelAndView preview(
            @PathVariable String id,
            Officer officer,
            @RequestParam int base,
            @RequestParam(defaultValue = "preview") String action,
            @RequestParam MultiValueMap<String, String> fields,
            Locale language) {
        Declaration declaration = declarations.get(id);
        PublishingVersions.requirePublisher(officer);
        int chosen =
                action.equals("rebase") ? versions.history(declaration.id()).last() : base;
        Draft draft = new DraftFields(fields).draft(chosen);
        try {
            TextRules.check(draft.blocks());
            return desk.preview(declaration, draft, language);
        } catch (Failure reason) {
            return refused(declaration, draft, reason, language);
        }
    }

    @PostMapping(path = "/declarations/{id}/draft", params = "action=publish")
    ModelAndView publish(
            @PathVariable String id,
            Officer officer,
            IdempotencyKey key,
            @RequestParam int base,
            @RequestParam MultiValueMap<String, String> fields,
            Locale language) {
        Declaration declaration = declarations.get(id);
        PublishingVersions.requirePublisher(officer);
        Draft draft = new DraftFields(fields).draft(base);
        try {
            String path = publishing
                    .publish(declaration, draft.toPublish(), officer, key)
                    .path();
            return new ModelAndView("redirect:" + path, HttpStatus.SEE_OTHER);
        } catch (NewerVersionPublished reason) {
            return overtaken(declaration, draft, reason, language);
        } catch (Failure reason) {
            return refused(declaration, draft, reason, language);
        }
    }

    private ModelAndView refused(Declaration declaration, Draft draft, Failure reason, Locale language) {
        Draft checked = draft.checked(problem -> sentence(problem, language));
        Set<String> sentences = new LinkedHashSet<>(checked.problems());
        sentences.add(sentence(reason, language));
        ModelAndView page = desk.page(declaration, checked, List.copyOf(sentences), language);
        page.setStatus(FailureStatus.of(reason));
        return page;
    }

    /** In a form the base is a field and no precondition of the request, so being overtaken is a plain conflict. */
    private ModelAndView overtaken(Declaration declaration, Draft draft, Failure reason, Locale language) {
        ModelAndView page = desk.overtaken(declaration, draft, sentence(reason, language), language);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private String sentence(Failure reason, Locale language) {
        return problems.sentence(reason, Language.of(language));
    }
}
