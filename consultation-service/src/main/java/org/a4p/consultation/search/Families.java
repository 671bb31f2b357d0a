package org.a4p.consultation.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeMerges;

/**
 * Themes as a search sees them: whichever of a family is asked for, all are looked for, and they are counted as the one
 * they live on in. The index keeps the theme that was spoken on, so a merge changes what is found without building it anew.
 *
 * @param living by the id of each theme, the id of the one it lives on in
 */
public record Families(Map<String, String> living) {

    public Families {
        living = Map.copyOf(living);
    }

    public static Families of(ThemeMerges lineage) {
        Map<String, String> living = new HashMap<>();
        for (Theme theme : lineage.living()) {
            lineage.familyOf(theme)
                    .forEach(
                            member -> living.put(member.id().value(), theme.id().value()));
        }
        return new Families(living);
    }

    /** The theme that this one lives on in; an unknown one is all by itself. */
    public String livingOf(String theme) {
        return living.getOrDefault(theme, theme);
    }

    /** The same question, asked of all themes of the family. */
    Question widened(Question question) {
        Set<String> themes = question.facets().getOrDefault(Facet.THEME, Set.of());
        return themes.isEmpty()
                ? question
                : question.asking(
                        Facet.THEME, themes.stream().flatMap(this::family).collect(Collectors.toSet()));
    }

    /** The counts with all themes of a family under the one they live on in. */
    Map<Facet, Map<String, Integer>> joined(Map<Facet, Map<String, Integer>> counts) {
        if (counts.isEmpty()) {
            return counts;
        }
        Map<Facet, Map<String, Integer>> joined = new EnumMap<>(counts);
        joined.computeIfPresent(Facet.THEME, (facet, themes) -> {
            Map<String, Integer> families = new TreeMap<>();
            themes.forEach((theme, count) -> families.merge(livingOf(theme), count, Integer::sum));
            return families;
        });
        return joined;
    }

    private Stream<String> family(String theme) {
        String wanted = livingOf(theme);
        return Stream.concat(
                Stream.of(wanted),
                living.keySet().stream().filter(member -> livingOf(member).equals(wanted)));
    }
}
