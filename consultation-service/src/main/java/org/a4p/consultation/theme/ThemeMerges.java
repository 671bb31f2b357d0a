package org.a4p.consultation.theme;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which theme each theme lives on in. Each theme, merged or not, lives on in exactly one that is not merged; so
 * whatever belongs to a theme is listed exactly once, whatever was merged, parted and merged again.
 */
public final class ThemeMerges {

    private final Map<ThemeId, Theme> byId = new LinkedHashMap<>();

    ThemeMerges(Collection<Theme> themes) {
        themes.forEach(theme -> byId.put(theme.id(), theme));
    }

    /** The themes that are not merged, by id. */
    public List<Theme> living() {
        return byId.values().stream().filter(theme -> !theme.isMerged()).toList();
    }

    /** The theme that this one lives on in: itself, unless it is merged. */
    public Theme livingOf(ThemeId id) {
        Set<ThemeId> seen = new HashSet<>();
        Theme theme = known(id);
        for (Merge merge = theme.merge(); merge != null; merge = theme.merge()) {
            if (!seen.add(theme.id())) {
                throw new IllegalStateException("themes merged in a circle: " + seen);
            }
            theme = known(merge.into());
        }
        return theme;
    }

    /** The theme and all that live on in it, the theme itself first. */
    public List<Theme> familyOf(Theme theme) {
        return byId.values().stream()
                .filter(member -> livingOf(member.id()).id().equals(theme.id()))
                .sorted((one, other) -> Boolean.compare(one.isMerged(), other.isMerged()))
                .toList();
    }

    private Theme known(ThemeId id) {
        Theme theme = byId.get(id);
        if (theme == null) {
            throw new IllegalStateException("no theme " + id);
        }
        return theme;
    }
}
