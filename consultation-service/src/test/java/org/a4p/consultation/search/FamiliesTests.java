package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.a4p.consultation.search.Question.Order;
import org.a4p.consultation.search.Question.Part;
import org.junit.jupiter.api.Test;

class FamiliesTests {

    private final Families families = new Families(Map.of("perf", "perf", "safety", "perf", "pb", "pb"));

    @Test
    void whicheverOfAFamilyIsNamedAllAreAsked() {
        assertThat(themesAsked("perf")).containsExactlyInAnyOrder("perf", "safety");
        assertThat(themesAsked("safety")).containsExactlyInAnyOrder("perf", "safety");
        assertThat(themesAsked("pb")).containsExactly("pb");
    }

    @Test
    void aThemeNobodyKnowsIsAskedAsItIs() {
        assertThat(themesAsked("unknown")).containsExactly("unknown");
    }

    @Test
    void otherFiltersStayAsTheyAre() {
        Question question = question(Map.of(Facet.TYPE, Set.of("STATEMENT")));

        assertThat(families.widened(question)).isEqualTo(question);
    }

    @Test
    void aFamilyIsCountedAsOne() {
        assertThat(families.joined(Map.of(
                        Facet.THEME, Map.of("perf", 3, "safety", 4, "pb", 1), Facet.TYPE, Map.of("STATEMENT", 8))))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Facet.THEME, Map.of("perf", 7, "pb", 1), Facet.TYPE, Map.of("STATEMENT", 8)));
    }

    private Set<String> themesAsked(String theme) {
        return families.widened(question(Map.of(Facet.THEME, Set.of(theme))))
                .facets()
                .getOrDefault(Facet.THEME, Set.of());
    }

    private static Question question(Map<Facet, Set<String>> facets) {
        return new Question(Wording.NOTHING, facets, null, null, Order.NEWEST, new Part(1, 20, AnIndex.LATER));
    }
}
