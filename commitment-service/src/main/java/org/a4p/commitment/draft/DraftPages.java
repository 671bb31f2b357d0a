package org.a4p.commitment.draft;

import java.util.Locale;
import org.a4p.commitment.authorization.Action;
import org.a4p.commitment.authorization.Authorization;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.NewerVersionPublished;
import org.a4p.commitment.version.PublishingVersions;
import org.a4p.commitment.version.Versions;
import org.a4p.delegations.Officer;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages of the drafter's desk. Whatever is refused comes back with every word as it was typed. */
@Controller
class DraftPages {

    private final Declarations declarations;
    private final Versions versions;
    private final PublishingVersions publishing;
    private final DraftEditorModel editor;
    private final Authorization authorization;

    DraftPages(
            Declarations declarations,
            Versions versions,
            PublishingVersions publishing,
            DraftEditorModel editor,
            Authorization authorization) {
        this.declarations = declarations;
        this.versions = versions;
        this.publishing = publishing;
        this.editor = editor;
        this.authorization = authorization;
    }

    /** Comes before the form is read: who may not, and what is not there, is told before what was sent. */
    @ModelAttribute
    Declaration requirePublisher(@PathVariable String id, Officer officer) {
        authorization.require(officer, Action.PUBLISH_VERSION);
        return declarations.get(id);
    }

    @GetMapping("/declarations/{id}/draft")
    ModelAndView begin(@ModelAttribute(binding = false) Declaration declaration, Locale language) {
        Draft draft = versions.latest(declaration.id()).map(Draft::on).orElseGet(Draft::ofNothing);
        return editor.page(declaration, draft, language);
    }

    /** Shows what the draft would change; with {@code rebase}, in the version published meanwhile. */
    @PostMapping(path = "/declarations/{id}/draft", params = "action!=publish")
    ModelAndView preview(
            @ModelAttribute(binding = false) Declaration declaration,
            @RequestParam(defaultValue = "preview") String action,
            DraftForm form,
            Refusals refusals) {
        boolean rebased = action.equals("rebase");
        Draft draft = form.draft(rebased ? versions.history(declaration.id()).last() : form.base());
        draft.check(refusals);
        return refusals.areNone()
                ? editor.preview(declaration, draft, refusals.locale())
                : refusals.shown(editor.page(declaration, draft, refusals.locale()));
    }

    /** In a form the base is a field and no precondition of the request, so being overtaken is a plain conflict. */
    @PostMapping(path = "/declarations/{id}/draft", params = "action=publish")
    ModelAndView publish(
            @ModelAttribute(binding = false) Declaration declaration,
            Officer officer,
            IdempotencyKey key,
            DraftForm form,
            Refusals refusals) {
        Draft draft = form.draft(form.base());
        ModelAndView answer = refusals.redirectOrShow(
                () -> publishing
                        .publish(declaration, draft.toPublish(refusals), officer, key)
                        .path(),
                () -> isOvertaken(refusals)
                        ? editor.overtaken(declaration, draft, refusals.locale())
                        : editor.page(declaration, draft, refusals.locale()));
        if (isOvertaken(refusals)) {
            answer.setStatus(HttpStatus.CONFLICT);
        }
        return answer;
    }

    private static boolean isOvertaken(Refusals refusals) {
        return !refusals.areNone() && refusals.first() instanceof NewerVersionPublished;
    }
}
