package org.a4p.consultation.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.form.Fields;
import org.a4p.consultation.form.TypedForm;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureStatus;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat's forms for themes: create, rename, merge and part again. */
@Controller
@RequestMapping("/themes")
class ThemeForms {

    private static final String NAMES = "names";

    private final Themes themes;
    private final KeepingThemes keeping;
    private final Problems problems;
    private final MessageSource messages;

    ThemeForms(Themes themes, KeepingThemes keeping, Problems problems, MessageSource messages) {
        this.themes = themes;
        this.keeping = keeping;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView begin(Officer officer, Locale language) {
        keeping.require(officer, Action.CREATE_THEME);
        return creation(TypedForm.EMPTY, language);
    }

    @PostMapping
    ModelAndView create(@RequestParam Map<String, String> form, IdempotencyKey key, Officer officer, Locale language) {
        keeping.require(officer, Action.CREATE_THEME);
        Fields fields = Fields.of(form);
        Optional<ThemeId> id = fields.check("code", () -> KeepingThemes.idOf(fields.text("code")));
        Optional<SixLanguages> names = SixTexts.read(fields, NAMES, KeepingThemes.NAME_LIMIT);
        if (id.isPresent() && names.isPresent()) {
            try {
                return goTo(keeping.create(id.get().value(), names.get(), officer, key)
                        .theme());
            } catch (ThemeExists reason) {
                fields.refuse("code", reason);
            } catch (Failure reason) {
                fields.refuse(Fields.FORM, reason);
            }
        }
        return refused(creation(shown(fields, language), language), fields);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable String id, Officer officer, Locale language) {
        keeping.require(officer, Action.RENAME_THEME);
        Theme theme = get(id);
        return editing(theme, TypedForm.of(theme.names().fields(NAMES)), TypedForm.EMPTY, language);
    }

    @PostMapping("/{id}/names")
    ModelAndView rename(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            SeenVersion seen,
            Officer officer,
            Locale language) {
        keeping.require(officer, Action.RENAME_THEME);
        Theme theme = get(id);
        Fields fields = Fields.of(form);
        Optional<SixLanguages> names = SixTexts.read(fields, NAMES, KeepingThemes.NAME_LIMIT);
        if (names.isPresent()) {
            try {
                return goTo(keeping.rename(theme.id(), names.get(), seen, officer));
            } catch (Failure reason) {
                fields.refuse(Fields.FORM, reason);
            }
        }
        return refused(editing(get(id), shown(fields, language), TypedForm.EMPTY, language), fields);
    }

    @PostMapping("/{id}/merge")
    ModelAndView merge(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            SeenVersion seen,
            Officer officer,
            Locale language) {
        keeping.require(officer, Action.MERGE_THEMES);
        Theme theme = get(id);
        Fields fields = Fields.of(form);
        try {
            ThemeId into = ThemeId.read(fields.text("into")).orElseThrow(NotFound::new);
            return goTo(keeping.merge(theme.id(), into, seen, officer));
        } catch (Failure reason) {
            fields.refuse("into", reason);
        }
        TypedForm names = TypedForm.of(theme.names().fields(NAMES));
        return refused(editing(get(id), names, shown(fields, language), language), fields);
    }

    @PostMapping("/{id}/separation")
    ModelAndView separate(@PathVariable String id, SeenVersion seen, Officer officer) {
        return goTo(keeping.separate(get(id).id(), seen, officer));
    }

    private ModelAndView creation(TypedForm form, Locale language) {
        return new ModelAndView("theme/new")
                .addObject("breadcrumb", List.of(list(language)))
                .addObject("form", form);
    }

    private ModelAndView editing(Theme theme, TypedForm form, TypedForm merging, Locale language) {
        List<Theme> targets = themes.lineage().living().stream()
                .filter(other -> !other.id().equals(theme.id()))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("breadcrumb", List.of(list(language), new Crumb(theme.names().in(language), theme.path())));
        model.put("theme", theme);
        model.put("form", form);
        model.put("merging", merging);
        model.put("targets", targets);
        return new ModelAndView("theme/edit", model);
    }

    private TypedForm shown(Fields fields, Locale language) {
        return fields.shown(problems, Language.of(language));
    }

    private Crumb list(Locale language) {
        return new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations");
    }

    private Theme get(String id) {
        return ThemeId.read(id).flatMap(themes::find).orElseThrow(NotFound::new);
    }

    private static ModelAndView refused(ModelAndView page, Fields fields) {
        page.setStatus(FailureStatus.of(fields.firstReason()));
        return page;
    }

    private static ModelAndView goTo(Theme theme) {
        return new ModelAndView("redirect:" + theme.path(), HttpStatus.SEE_OTHER);
    }
}
