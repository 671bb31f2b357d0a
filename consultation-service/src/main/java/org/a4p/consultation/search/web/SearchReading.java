package org.a4p.consultation.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.web.Cards;
import org.a4p.consultation.search.Facet;
import org.a4p.consultation.search.Found;
import org.a4p.consultation.search.Question;
import org.a4p.consultation.search.Snippet;
import org.a4p.consultation.search.index.Entry;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What the search page shows, in the reader's language. */
@Component
class SearchReading {

    private final Choices choices;
    private final Cards cards;
    private final Problems problems;

    SearchReading(Choices choices, Cards cards, Problems problems) {
        this.choices = choices;
        this.cards = cards;
        this.problems = problems;
    }

    ModelMap page(Asked asked, Question question, Found found, Locale language) {
        Map<String, Map<String, String>> offered = choices.in(language);
        SearchAddress address = new SearchAddress(asked.filters());
        int page = found.part().page();
        return form(asked, offered, List.of())
                .addAttribute("asked", !question.isEmpty())
                .addAttribute("found", found)
                .addAttribute("results", results(found, language))
                .addAttribute("narrower", narrower(address, question, found, offered))
                .addAttribute("onlyWords", onlyWords(asked, address))
                .addAttribute("earlier", found.hasEarlier() ? address.page(found.part(), page - 1) : null)
                .addAttribute("later", found.hasLater() ? address.page(found.part(), page + 1) : null);
    }

    ModelMap refused(Asked asked, Failure refusal, Locale language) {
        String reason = problems.sentence(refusal, Language.of(language));
        return form(asked, choices.in(language), List.of(reason)).addAttribute("asked", false);
    }

    private ModelMap form(Asked asked, Map<String, Map<String, String>> offered, List<String> reasons) {
        Map<String, String> chosen = asked.filters();
        chosen.computeIfPresent(Facet.THEME.key(), (name, theme) -> choices.themeOffered(theme));
        return new ModelMap()
                .addAttribute("form", chosen)
                .addAttribute("words", Objects.requireNonNullElse(asked.q(), ""))
                .addAttribute("choices", offered)
                .addAttribute("orders", List.of("relevance", "newest", "oldest"))
                .addAttribute("problems", reasons);
    }

    private List<Result> results(Found found, Locale language) {
        return found.hits().stream().map(hit -> result(hit, language)).toList();
    }

    private Result result(Found.Hit hit, Locale language) {
        Entry entry = hit.entry();
        return new Result(
                entry.id().citation(),
                entry.id().path(),
                cards.nameOf(new DelegationCode(entry.one(Facet.DELEGATION)), language),
                choices.nameOf(ContributionType.valueOf(entry.one(Facet.TYPE)), language),
                entry,
                hit.snippets());
    }

    /** For each facet that is not chosen yet: its values among the found, those with most first. */
    private static List<Narrower> narrower(
            SearchAddress address, Question question, Found found, Map<String, Map<String, String>> offered) {
        return found.counts().entrySet().stream()
                .filter(facet -> !question.facets().containsKey(facet.getKey()))
                .filter(facet -> facet.getValue().size() > 1)
                .map(facet -> narrower(
                        address,
                        facet.getKey().key(),
                        facet.getValue(),
                        offered.getOrDefault(facet.getKey().key(), Map.of())))
                .toList();
    }

    private static Narrower narrower(
            SearchAddress address, String key, Map<String, Integer> counts, Map<String, String> names) {
        return new Narrower(
                key,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(value -> new Link(
                                names.getOrDefault(value.getKey(), value.getKey()),
                                address.with(key, value.getKey()).toString(),
                                value.getValue()))
                        .toList());
    }

    /** Where the same words are looked for everywhere; nowhere if they are already, or there are none. */
    private static String onlyWords(Asked asked, SearchAddress address) {
        boolean narrowed =
                asked.filters().keySet().stream().anyMatch(name -> !name.equals("q") && !name.equals("sort"));
        return narrowed && asked.filters().containsKey("q")
                ? address.onlyWords().toString()
                : "";
    }

    /** A contribution that was found. */
    record Result(String citation, String href, String delegation, String type, Entry entry, List<Snippet> snippets) {}

    /** A facet by which the found can be narrowed. */
    record Narrower(String key, List<Link> values) {}

    /** A value, the address of what has it, and how many have. */
    record Link(String name, String href, int count) {}
}
