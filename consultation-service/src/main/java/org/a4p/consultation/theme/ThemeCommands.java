package org.a4p.consultation.theme;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.request.SeenVersion;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Creates, renames and merges themes; the secretariat does. A change that is asked for again, when it has been made
 * already, is answered with the theme as it is.
 */
@Service
public class ThemeCommands {

    /** The most characters of a name. */
    public static final int NAME_LIMIT = 120;

    /** Taken by the page that creates themes. */
    private static final Set<String> NOT_CODES = Set.of("new");

    private final Themes themes;
    private final Authorization authorization;
    private final Clock clock;

    ThemeCommands(Themes themes, Authorization authorization, Clock clock) {
        this.themes = themes;
        this.authorization = authorization;
        this.clock = clock;
    }

    /** Creates the theme, or finds the one that this very request created before. */
    public Outcome<Theme> create(String code, SixLanguages names, Officer officer, IdempotencyKey key) {
        require(officer, Action.CREATE_THEME);
        Theme wanted = new Theme(
                idOf(code),
                names,
                List.of(),
                0,
                null,
                RequestId.of(officer.subject(), "themes", key).value());
        while (true) {
            Optional<Theme> before = themes.createdBy(wanted.request() == null ? "" : wanted.request());
            if (before.isPresent()) {
                return repeated(before.get(), wanted);
            }
            themes.find(wanted.id()).ifPresent(taken -> {
                throw ThemeRefused.themeExists(taken);
            });
            if (themes.create(wanted)) {
                return Outcome.made(wanted);
            }
        }
    }

    /** Gives the theme other names; {@link StaleVersion} if it is not as the officer saw it. */
    public Theme rename(ThemeId id, SixLanguages names, SeenVersion seen, Officer officer) {
        require(officer, Action.RENAME_THEME);
        Theme theme = get(id);
        refuseMerged(theme);
        if (theme.names().equals(names)) {
            return theme;
        }
        seen.require(theme.version());
        return stored(themes.rename(theme, names, now()), id);
    }

    /**
     * Lets the theme live on in another. Nothing is moved and no citation changes, so it can be taken back at any time.
     *
     * @throws StaleVersion if the theme is not as the officer saw it
     */
    public Theme merge(ThemeId id, ThemeId into, SeenVersion seen, Officer officer) {
        require(officer, Action.MERGE_THEMES);
        Theme theme = get(id);
        Theme target = get(into);
        if (theme.merge() != null && theme.merge().into().equals(into)) {
            return theme;
        }
        refuseMerged(theme);
        refuseAsTarget(target, theme);
        seen.require(theme.version());
        return stored(themes.merge(theme, target, new Merge(into, now(), officer.subject())), id);
    }

    /** Takes a merge back: the theme stands by itself again, with everything that was begun on it. */
    public Theme separate(ThemeId id, SeenVersion seen, Officer officer) {
        require(officer, Action.MERGE_THEMES);
        Theme theme = get(id);
        if (!theme.isMerged()) {
            throw ThemeRefused.themeNotMerged(theme);
        }
        seen.require(theme.version());
        return stored(themes.separate(theme, now()), id);
    }

    /** Passes unless the theme lives on in another, so that nothing new may begin on it. */
    public void refuseMerged(Theme theme) {
        if (theme.isMerged()) {
            throw ThemeRefused.themeMerged(theme, themes.lineage().livingOf(theme.id()));
        }
    }

    private void refuseAsTarget(Theme target, Theme theme) {
        if (target.id().equals(theme.id())) {
            throw ThemeRefused.mergeIntoItself(theme);
        }
        Theme living = themes.lineage().livingOf(target.id());
        if (living.id().equals(theme.id())) {
            throw ThemeRefused.mergeInCircle(target, theme);
        }
        if (target.isMerged()) {
            throw ThemeRefused.mergeIntoMerged(target, living);
        }
    }

    private Theme stored(boolean stored, ThemeId id) {
        if (!stored) {
            throw new StaleVersion();
        }
        return get(id);
    }

    private Theme get(ThemeId id) {
        return themes.find(id).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant();
    }

    static ThemeId idOf(@Nullable String code) {
        String id = (code == null ? "" : code).strip().toLowerCase(Locale.ROOT);
        if (NOT_CODES.contains(id)) {
            throw ThemeRefused.themeCodeUnfitting();
        }
        return ThemeId.read(id).orElseThrow(ThemeRefused::themeCodeUnfitting);
    }

    /** Passes an officer who may do this to themes. */
    void require(Officer officer, Action action) {
        authorization.require(officer, action);
    }

    /** The theme may have been renamed since; what was asked for then is what counts, and its code never changes. */
    private static Outcome<Theme> repeated(Theme first, Theme wanted) {
        if (!first.id().equals(wanted.id())
                || (first.version() == 0 && !first.names().equals(wanted.names()))) {
            throw new IdempotencyKeyReused();
        }
        return Outcome.repeated(first);
    }
}
