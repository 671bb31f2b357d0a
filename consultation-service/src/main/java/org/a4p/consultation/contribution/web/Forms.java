package org.a4p.consultation.contribution.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.contribution.ContributionComposer;
import org.a4p.consultation.contribution.ContributionType;
import org.a4p.consultation.contribution.PublicationRules;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an officer may write below a thread; words that were refused are always handed back. */
@Component
class Forms {

    private final Cards cards;
    private final List<ComposerPart> parts;
    private final List<RememberedWords> remembered;
    private final PublicationRules rules;
    private final Authorization authorization;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    Forms(
            Cards cards,
            List<ComposerPart> parts,
            List<RememberedWords> remembered,
            PublicationRules rules,
            Authorization authorization,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.cards = cards;
        this.parts = parts.stream()
                .sorted(Comparator.comparing(ComposerPart::placement))
                .toList();
        this.remembered = List.copyOf(remembered);
        this.rules = rules;
        this.authorization = authorization;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether the officer may write here now, be it to prepare. */
    boolean mayContribute(ThreadContext place, boolean concluded, Reader reader) {
        return !concluded
                && reader.officer()
                        .filter(officer ->
                                may(officer, Action.CONTRIBUTE, Ownership.OWN, place) || mayPrepare(officer, place))
                        .isPresent();
    }

    /** The form to contribute, if the officer may, or wanted to. */
    Optional<Composer> contribution(ThreadContext place, boolean concluded, Reader reader, Typed typed) {
        boolean mine = typed.isFor(Typed.Form.CONTRIBUTION);
        boolean refused = mine && typed.refusal() != null;
        return reader.officer()
                .filter(officer -> refused || mayContribute(place, concluded, reader))
                .map(officer -> composer(
                        place,
                        officer,
                        reader.language(),
                        mine ? typed : Typed.contribution(TypedContribution.NOTHING)));
    }

    private Composer composer(ThreadContext place, Officer officer, Locale language, Typed typed) {
        ThreadId thread = place.thread().id();
        TypedContribution sent = typed.words();
        TypedContribution words = (sent.text() == null
                        ? sent.quotingWhatIsAnswered(thread).over(begun(place, officer))
                        : sent)
                .decided(language);
        return new Composer(
                action(thread, "contributions"),
                officer.delegation().nameIn(language),
                types(language),
                languages(),
                words,
                words.repliedTo(thread).map(Card.Link::to).orElse(null),
                !mayPrepare(officer, place) && rules.mayPublish(officer),
                ContributionComposer.TEXT_LIMIT,
                parts.stream()
                        .flatMap(part -> shown(part, place, officer, words))
                        .toList(),
                reasons(typed.refusal(), language));
    }

    /** The form to close the thread, if the officer may, or wanted to. */
    Optional<TextForm> conclusion(ThreadContext place, boolean concluded, Reader reader, Typed typed) {
        return text(
                place, reader, typed, new Kind(Typed.Form.CONCLUSION, Action.CLOSE_THREAD, "conclusion"), !concluded);
    }

    /** The form to reopen the thread, if the officer may, or wanted to. */
    Optional<TextForm> reopening(ThreadContext place, boolean concluded, Reader reader, Typed typed) {
        return text(place, reader, typed, new Kind(Typed.Form.REOPENING, Action.REOPEN_THREAD, "reopening"), concluded);
    }

    private Optional<TextForm> text(ThreadContext place, Reader reader, Typed typed, Kind kind, boolean timely) {
        boolean mine = typed.isFor(kind.form);
        return reader.officer()
                .filter(officer -> (typed.refusal() != null && mine)
                        || (timely
                                && place.consultation().isGuidedBy(officer)
                                && authorization.allows(
                                        officer.roles(),
                                        kind.action,
                                        place.consultation().stateAt(clock.instant()))))
                .map(officer -> new TextForm(
                        action(place.thread().id(), kind.path),
                        mine ? typed.text() : "",
                        mine ? reasons(typed.refusal(), reader.language()) : List.of()));
    }

    /** Before a round opens what will be said in it can be drafted and cleared. */
    private boolean mayPrepare(Officer officer, ThreadContext place) {
        return place.consultation().stateAt(clock.instant()) == ConsultationState.PLANNED
                && may(officer, Action.SAVE_DRAFT, Ownership.OWN, place);
    }

    private TypedContribution begun(ThreadContext place, Officer officer) {
        return remembered.stream()
                .flatMap(words -> words.remembered(place, officer).stream())
                .findFirst()
                .orElse(TypedContribution.NOTHING);
    }

    private boolean may(Officer officer, Action action, Ownership owner, ThreadContext place) {
        return authorization.allows(
                officer.roles(), action, owner, place.consultation().stateAt(clock.instant()));
    }

    private static Stream<ThreadPart.Shown> shown(
            ComposerPart part, ThreadContext place, Officer officer, TypedContribution words) {
        return part
                .part(place, officer, words)
                .map(model -> new ThreadPart.Shown(part.placement().template(), model))
                .stream();
    }

    private Map<String, String> types(Locale language) {
        Map<String, String> types = new LinkedHashMap<>();
        ContributionType.forDelegations().forEach(type -> types.put(type.name(), cards.nameOf(type, language)));
        return types;
    }

    static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        Language.all().forEach(language -> languages.put(language.code(), language.ownName()));
        return languages;
    }

    /** Going back to a form that was sent and changing it is no fault of the officer's: sending it again will do. */
    private List<String> reasons(@Nullable Failure refusal, Locale language) {
        return switch (refusal) {
            case null -> List.of();
            case IdempotencyKeyReused ignored -> List.of(messages.getMessage("thread.sent-before", null, language));
            case Failure failure -> List.of(problems.sentence(failure, Language.of(language)));
        };
    }

    private static String action(ThreadId thread, String what) {
        return "/threads/" + thread + "/" + what;
    }

    private record Kind(Typed.Form form, Action action, String path) {}

    /** A form with nothing but a text: to close the thread, or to reopen it. */
    record TextForm(String action, String text, List<String> problems) {}
}
