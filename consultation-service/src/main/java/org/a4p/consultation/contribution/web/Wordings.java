package org.a4p.consultation.contribution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Edition;
import org.a4p.consultation.contribution.Proposal;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.WordDifference;
import org.a4p.consultation.contribution.Words;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.shell.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** The page of a contribution's wordings: what each changed, and any two of them side by side. */
@Component
class Wordings {

    private final ThreadContexts places;
    private final Contributions contributions;
    private final Cards cards;
    private final ThreadReading threads;

    Wordings(ThreadContexts places, Contributions contributions, Cards cards, ThreadReading threads) {
        this.places = places;
        this.contributions = contributions;
        this.cards = cards;
        this.threads = threads;
    }

    /**
     * All wordings, the last first, and what changed between the two that are asked for; not of words that are not shown any
     * more.
     *
     * @throws NotFound if there is no such wording
     */
    ModelMap of(ContributionId id, Optional<Integer> from, Optional<Integer> to, Locale language) {
        Contribution entry =
                contributions.find(id).filter(Contribution::isShown).orElseThrow(NotFound::new);
        List<Wording> wordings = new ArrayList<>();
        @Nullable Words before = null;
        for (Edition edition : entry.editions()) {
            Words words = edition.words();
            wordings.addFirst(
                    new Wording(wordings.size() + 1, edition, Changes.between(before == null ? words : before, words)));
            before = words;
        }
        return new ModelMap()
                .addAttribute(
                        "breadcrumb", threads.breadcrumb(places.get(id.thread().toString()), language, true))
                .addAttribute("entry", entry)
                .addAttribute("delegation", cards.nameOf(entry.delegation(), language))
                .addAttribute("comparison", comparison(entry, from, to))
                .addAttribute("versions", wordings);
    }

    private static @Nullable Comparison comparison(Contribution entry, Optional<Integer> from, Optional<Integer> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        Words one = wording(entry, from.get());
        Words other = wording(entry, to.get());
        return new Comparison(from.get(), to.get(), other.language(), Changes.between(one, other));
    }

    private static Words wording(Contribution entry, int number) {
        List<Edition> editions = entry.editions();
        if (number < 1 || number > editions.size()) {
            throw new NotFound();
        }
        return editions.get(number - 1).words();
    }

    /** One wording and what it changed; the first one changed nothing. */
    record Wording(int number, Edition edition, Changes changes) {}

    /** What changed from one wording to another, by their numbers. */
    record Comparison(int from, int to, String language, Changes changes) {}

    /** What changed in the text and in a proposal's two wordings; a proposal has at least one of them. */
    record Changes(List<Redline> text, List<Redline> oldWording, List<Redline> newWording) {

        static Changes between(Words before, Words after) {
            Proposal none = new Proposal("", "");
            Proposal one = Optional.ofNullable(before.proposal()).orElse(none);
            Proposal other = Optional.ofNullable(after.proposal()).orElse(none);
            return new Changes(
                    WordDifference.between(before.text(), after.text()),
                    WordDifference.between(one.oldWording(), other.oldWording()),
                    WordDifference.between(one.newWording(), other.newWording()));
        }
    }
}
