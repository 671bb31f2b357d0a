package org.a4p.consultation.drafting.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionComposer;
import org.a4p.consultation.contribution.ContributionComposer.Composed;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.contribution.web.Cards;
import org.a4p.consultation.drafting.Clearance;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What the pages of a delegation's drafts show. */
@Component
class DraftReading {

    private final ThreadContexts places;
    private final ContributionComposer composing;
    private final Contributions contributions;
    private final Cards cards;
    private final Authorization authorization;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    DraftReading(
            ThreadContexts places,
            ContributionComposer composing,
            Contributions contributions,
            Cards cards,
            Authorization authorization,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.places = places;
        this.composing = composing;
        this.contributions = contributions;
        this.cards = cards;
        this.authorization = authorization;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    /** One draft, with what was refused of it, if anything was. */
    ModelMap one(Clearance draft, Optional<Refused> refused, Reader reader) {
        Officer officer = reader.signedIn();
        ThreadContext place = places.get(draft.thread().toString());
        Instant now = clock.instant();
        boolean open = draft.state().isOpen();
        return show(
                        draft,
                        reader,
                        form(refused.map(Refused::words).orElse(draft.words()), refused.map(Refused::reason), reader))
                .addAttribute("breadcrumb", breadcrumb(reader.language()))
                .addAttribute("draft", draft)
                .addAttribute("place", place)
                .addAttribute("note", refused.map(Refused::note).orElse(""))
                .addAttribute("mayRevise", open && may(officer, Action.SUBMIT_FOR_CLEARANCE, place, now))
                .addAttribute(
                        "mayClear",
                        draft.state() == Clearance.State.SUBMITTED && may(officer, Action.CLEAR_DRAFT, place, now))
                .addAttribute(
                        "mayFinish",
                        draft.state() == Clearance.State.CLEARED
                                && authorization.mayEver(officer, Action.CLEAR_DRAFT, Ownership.OWN))
                .addAttribute(
                        "mayDiscard",
                        open && authorization.mayEver(officer, Action.SUBMIT_FOR_CLEARANCE, Ownership.OWN));
    }

    /** The words as everybody would see them: what is cleared is what is seen. */
    private ModelMap show(Clearance draft, Reader reader, ModelMap page) {
        Optional<Contribution> published =
                Optional.ofNullable(draft.published()).flatMap(contributions::find);
        if (published.isPresent()) {
            return page.addAttribute(
                    "card", cards.cards(List.of(published.get()), reader).getFirst());
        }
        try {
            Composed composed = composing.compose(draft.command(), draft.thread(), reader.signedIn());
            return page.addAttribute("card", cards.preview(composed, draft.thread(), clock.instant(), reader));
        } catch (Failure reason) {
            return page.addAttribute(
                    "unpublishable",
                    draft.state() == Clearance.State.DISCARDED
                            ? null
                            : problems.sentence(reason, Language.of(reader.language())));
        }
    }

    /** What could not be submitted, to go on with. */
    ModelMap refused(String thread, TypedContribution words, Failure reason, Reader reader) {
        return form(words, Optional.of(reason), reader)
                .addAttribute("breadcrumb", breadcrumb(reader.language()))
                .addAttribute("place", places.get(thread));
    }

    private ModelMap form(TypedContribution words, Optional<Failure> refused, Reader reader) {
        Map<String, String> types = new LinkedHashMap<>();
        ContributionType.forDelegations()
                .forEach(type -> types.put(
                        type.name(), messages.getMessage("contribution.type." + type.slug(), null, reader.language())));
        Map<String, String> languages = new LinkedHashMap<>();
        Language.all().forEach(language -> languages.put(language.code(), language.ownName()));
        return new ModelMap()
                .addAttribute("words", words)
                .addAttribute("quotations", TypedContribution.fields(words.quotations()))
                .addAttribute("types", types)
                .addAttribute("languages", languages)
                .addAttribute(
                        "problems",
                        refused.stream()
                                .map(reason -> problems.sentence(reason, Language.of(reader.language())))
                                .toList());
    }

    private boolean may(Officer officer, Action action, ThreadContext place, Instant now) {
        return authorization.allows(
                officer.roles(), action, Ownership.OWN, place.consultation().stateAt(now));
    }

    private List<Crumb> breadcrumb(Locale language) {
        return List.of(new Crumb(messages.getMessage("drafts.title", null, language), "/drafts"));
    }

    /** What was sent of a draft's page and refused. */
    record Refused(TypedContribution words, String note, Failure reason) {}
}
