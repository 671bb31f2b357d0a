package org.a4p.consultation.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.delegations.Officer;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.pages.shell.Crumb;
import org.jspecify.annotations.Nullable;
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
class ThemeFormPages {

    private final Themes themes;
    private final ThemeCommands keeping;
    private final MessageSource messages;

    ThemeFormPages(Themes themes, ThemeCommands keeping, MessageSource messages) {
        this.themes = themes;
        this.keeping = keeping;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView begin(Officer officer, Locale language) {
        keeping.require(officer, Action.CREATE_THEME);
        return creation(new ThemeForm(null, null), language);
    }

    @PostMapping
    ModelAndView create(ThemeForm form, Refusals refusals, IdempotencyKey key, Officer officer, Locale language) {
        keeping.require(officer, Action.CREATE_THEME);
        return refusals.place("code", "theme-exists")
                .redirectOrShow(
                        () -> {
                            Optional<ThemeId> id = refusals.check("code", () -> ThemeCommands.idOf(form.code()));
                            SixLanguages names = form.checkedNames(refusals);
                            String code = id.orElseThrow(refusals::first).value();
                            return keeping.create(code, names, officer, key)
                                    .value()
                                    .path();
                        },
                        () -> creation(form, language));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable String id, Officer officer, Locale language) {
        keeping.require(officer, Action.RENAME_THEME);
        return editing(get(id), null, null, language);
    }

    @PostMapping("/{id}/names")
    ModelAndView rename(
            @PathVariable String id,
            ThemeForm form,
            Refusals refusals,
            SeenVersion seen,
            Officer officer,
            Locale language) {
        keeping.require(officer, Action.RENAME_THEME);
        ThemeId theme = get(id).id();
        return refusals.redirectOrShow(
                () -> keeping.rename(theme, form.checkedNames(refusals), seen, officer)
                        .path(),
                () -> editing(get(id), form, null, language));
    }

    @PostMapping("/{id}/merge")
    ModelAndView merge(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String into,
            Refusals refusals,
            SeenVersion seen,
            Officer officer,
            Locale language) {
        keeping.require(officer, Action.MERGE_THEMES);
        ThemeId theme = get(id).id();
        return refusals.redirectOrShow(
                () -> refusals.check("into", () -> keeping.merge(theme, target(into), seen, officer))
                        .orElseThrow(refusals::first)
                        .path(),
                () -> editing(get(id), null, into, language));
    }

    @PostMapping("/{id}/separation")
    ModelAndView separate(@PathVariable String id, SeenVersion seen, Officer officer) {
        Theme separated = keeping.separate(get(id).id(), seen, officer);
        return new ModelAndView("redirect:" + separated.path(), HttpStatus.SEE_OTHER);
    }

    private ModelAndView creation(ThemeForm form, Locale language) {
        return new ModelAndView("theme/new", "page", new ThemeCreationPage(List.of(list(language)), form));
    }

    /**
     * The page with what was typed.
     *
     * @param typed the new names; null for those the theme has
     * @param into the theme to merge into; null if none was asked for
     */
    private ModelAndView editing(Theme theme, @Nullable ThemeForm typed, @Nullable String into, Locale language) {
        List<Theme> targets = themes.lineage().living().stream()
                .filter(other -> !other.id().equals(theme.id()))
                .toList();
        ThemeEditPage page = new ThemeEditPage(
                List.of(list(language), new Crumb(theme.names().in(language), theme.path())),
                theme,
                typed == null ? new ThemeForm(null, SixTexts.of(theme.names())) : typed,
                targets,
                into);
        return new ModelAndView("theme/edit", "page", page);
    }

    private Crumb list(Locale language) {
        return new Crumb(messages.getMessage("shell.consultations", null, language), "/consultations");
    }

    private Theme get(String id) {
        return ThemeId.read(id).flatMap(themes::find).orElseThrow(NotFound::new);
    }

    private static ThemeId target(String typed) {
        return ThemeId.read(typed).orElseThrow(NotFound::new);
    }

    /** What is typed to create a theme or to rename one. */
    record ThemeForm(@Nullable String code, SixTexts names) {

        ThemeForm(@Nullable String code, @Nullable SixTexts names) {
            this.code = code;
            this.names = names == null ? SixTexts.NONE : names;
        }

        SixLanguages checkedNames(Refusals refusals) {
            return names.check("names", refusals, ThemeCommands.NAME_LIMIT).orElseThrow(refusals::first);
        }
    }
}
