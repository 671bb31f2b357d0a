package org.a4p.consultation.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.Whose;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.Place;
import org.a4p.consultation.contribution.Places;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.Typed;
import org.a4p.consultation.contribution.Typed.Form;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
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

    private final WorkingDrafts drafts;
    private final Clearing clearing;
    private final ClearancePractice practice;
    private final Places places;
    private final Authorization authorization;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    DraftReading(
            WorkingDrafts drafts,
            Clearing clearing,
            ClearancePractice practice,
            Places places,
            Authorization authorization,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.drafts = drafts;
        this.clearing = clearing;
        this.practice = practice;
        this.places = places;
        this.authorization = authorization;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    ModelMap list(Reader reader) {
        Officer officer = reader.signedIn();
        DelegationCode delegation = officer.delegation().code();
        return new ModelMap()
                .addAttribute("delegation", officer.delegation().nameIn(reader.language()))
                .addAttribute(
                        "mine",
                        drafts.of(officer.subject()).stream()
                                .filter(draft -> !draft.isEmpty())
                                .map(draft -> row(
                                        draft.id().thread(), draft.fields().getOrDefault("text", ""), draft.savedAt()))
                                .toList())
                .addAttribute("clearances", clearances(officer))
                .addAttribute("required", practice.isRequired(delegation))
                .addAttribute("ruleVersion", practice.version(delegation))
                .addAttribute("maySetRule", authorization.mayEver(officer, Action.SET_CLEARANCE_RULE, Whose.OWN));
    }

    /** One draft, with what was refused of it, if anything was. */
    ModelMap one(Clearance draft, Optional<Typed> refused, Reader reader) {
        Officer officer = reader.signedIn();
        Place place = places.get(draft.thread().toString());
        Instant now = clock.instant();
        boolean open = draft.state().isOpen();
        return form(
                        refused.filter(typed -> typed.fields().containsKey("text"))
                                .map(Typed::fields)
                                .orElse(draft.fields()),
                        refused,
                        reader)
                .addAttribute("breadcrumb", breadcrumb(reader.language()))
                .addAttribute("draft", draft)
                .addAttribute("place", place)
                .addAttribute(
                        "note",
                        refused.map(typed -> typed.fields().getOrDefault("note", ""))
                                .orElse(""))
                .addAttribute("mayRevise", open && may(officer, Action.SUBMIT_FOR_CLEARANCE, place, now))
                .addAttribute(
                        "mayClear",
                        draft.state() == Clearance.State.SUBMITTED && may(officer, Action.CLEAR_DRAFT, place, now))
                .addAttribute(
                        "mayDiscard", open && authorization.mayEver(officer, Action.SUBMIT_FOR_CLEARANCE, Whose.OWN));
    }

    /** What could not be submitted, to go on with. */
    ModelMap refused(String thread, Typed typed, Reader reader) {
        return form(typed.fields(), Optional.of(typed), reader)
                .addAttribute("breadcrumb", breadcrumb(reader.language()))
                .addAttribute("place", places.get(thread));
    }

    private ModelMap form(Map<String, String> fields, Optional<Typed> refused, Reader reader) {
        Map<String, String> types = new LinkedHashMap<>();
        ContributionType.forDelegations()
                .forEach(type -> types.put(
                        type.name(), messages.getMessage("contribution.type." + type.slug(), null, reader.language())));
        Map<String, String> languages = new LinkedHashMap<>();
        Language.all().forEach(language -> languages.put(language.code(), language.ownName()));
        return new ModelMap()
                .addAttribute("fields", fields)
                .addAttribute("types", types)
                .addAttribute("languages", languages)
                .addAttribute(
                        "problems",
                        refused.map(Typed::refusal).stream()
                                .map((Failure reason) -> problems.sentence(reason, Language.of(reader.language())))
                                .toList());
    }

    /** The draft as it would be published. */
    static PublishContribution command(Clearance draft, Reader reader) {
        return new Typed(Form.CONTRIBUTION, draft.fields(), null)
                .toCommand(draft.thread().toString(), reader.language());
    }

    private List<Row> clearances(Officer officer) {
        return clearing.of(officer).stream()
                .map(one -> row(
                        one.path(),
                        one.thread(),
                        one.text(),
                        one.steps().getLast().at(),
                        one.state()))
                .toList();
    }

    private Row row(ThreadId thread, String text, Instant at) {
        return new Row("/threads/" + thread + "?page=" + Integer.MAX_VALUE + "#composer", title(thread), text, at, "");
    }

    private Row row(String path, ThreadId thread, String text, Instant at, Clearance.State state) {
        return new Row(path, title(thread), text, at, state.name());
    }

    private String title(ThreadId thread) {
        return places.find(thread).map(place -> place.thread().title()).orElse(thread.citation());
    }

    private boolean may(Officer officer, Action action, Place place, Instant now) {
        return authorization.allows(
                officer.roles(), action, Whose.OWN, place.consultation().stateAt(now));
    }

    private List<Crumb> breadcrumb(Locale language) {
        return List.of(new Crumb(messages.getMessage("drafts.title", null, language), "/drafts"));
    }

    /** A draft in a list. */
    record Row(String href, String thread, String text, Instant at, String state) {}
}
