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
import org.a4p.consultation.search.index.Entry;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

    SearchPage page(SearchRequest asked, Question question, Found found, Locale language) {
        Map<String, Map<String, String>> offered = choices.in(language);
        return form(asked, offered, List.of(), question.isEmpty() ? null : answer(asked, question, found, language));
    }

    private SearchPage.Answer answer(SearchRequest asked, Question question, Found found, Locale language) {
        SearchAddress address = new SearchAddress(asked.filters());
        int page = found.part().page();
        return new SearchPage.Answer(
                found,
                results(found, language),
                narrower(address, question, found, choices.in(language)),
                onlyWords(asked, address),
                found.hasEarlier() ? address.page(found.part(), page - 1) : null,
                found.hasLater() ? address.page(found.part(), page + 1) : null);
    }

    SearchPage refused(SearchRequest asked, Failure refusal, Locale language) {
        String reason = problems.sentence(refusal, Language.of(language));
        return form(asked, choices.in(language), List.of(reason), null);
    }

    private SearchPage form(
            SearchRequest asked,
            Map<String, Map<String, String>> offered,
            List<String> reasons,
            SearchPage.@Nullable Answer answer) {
        Map<String, String> chosen = asked.filters();
        chosen.computeIfPresent(Facet.THEME.key(), (name, theme) -> choices.themeOffered(theme));
        return new SearchPage(chosen, Objects.requireNonNullElse(asked.q(), ""), offered, reasons, answer);
    }

    private List<SearchPage.Result> results(Found found, Locale language) {
        return found.hits().stream().map(hit -> result(hit, language)).toList();
    }

    private SearchPage.Result result(Found.Hit hit, Locale language) {
        Entry entry = hit.entry();
        return new SearchPage.Result(
                entry.id().citation(),
                entry.id().path(),
                cards.nameOf(new DelegationCode(entry.one(Facet.DELEGATION)), language),
                choices.nameOf(ContributionType.valueOf(entry.one(Facet.TYPE)), language),
                entry,
                hit.snippets());
    }

    /** For each facet that is not chosen yet: its values among the found, those with most first. */
    private static List<SearchPage.Narrower> narrower(
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

    private static SearchPage.Narrower narrower(
            SearchAddress address, String key, Map<String, Integer> counts, Map<String, String> names) {
        return new SearchPage.Narrower(
                key,
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(value -> new SearchPage.Link(
                                names.getOrDefault(value.getKey(), value.getKey()),
                                address.with(key, value.getKey()).toString(),
                                value.getValue()))
                        .toList());
    }

    /** Where the same words are looked for everywhere; nowhere if they are already, or there are none. */
    private static String onlyWords(SearchRequest asked, SearchAddress address) {
        boolean narrowed =
                asked.filters().keySet().stream().anyMatch(name -> !name.equals("q") && !name.equals("sort"));
        return narrowed && asked.filters().containsKey("q")
                ? address.onlyWords().toString()
                : "";
    }
}
