package org.a4p.consultation.contribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.shell.Composer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an officer may write below a thread; words that were refused are always handed back. */
@Component
class Forms {

    private final Cards cards;
    private final Problems problems;
    private final MessageSource messages;

    Forms(Cards cards, Problems problems, MessageSource messages) {
        this.cards = cards;
        this.problems = problems;
        this.messages = messages;
    }

    /** The form to contribute, if the officer may, or wanted to. */
    Optional<Composer> contribution(Place place, boolean open, Reader reader, Typed typed) {
        boolean refused = typed.refusal() != null && typed.isContribution();
        return reader.officer()
                .filter(officer -> refused || (open && officer.hasRole(Role.DELEGATE, Role.HEAD_OF_DELEGATION)))
                .map(officer -> new Composer(
                        action(place.thread().id(), "contributions"),
                        officer.delegation().nameIn(reader.language()),
                        types(reader.language()),
                        typed.isContribution() ? typed.type() : Typed.NOTHING.type(),
                        typed.isContribution() ? typed.text() : "",
                        Contributing.TEXT_LIMIT,
                        typed.isContribution() ? reasons(typed.refusal(), reader.language()) : List.of()));
    }

    /** The form to close the thread, if the officer may, or wanted to. */
    Optional<ClosingForm> conclusion(Place place, boolean concluded, Reader reader, Typed typed) {
        boolean refused = typed.refusal() != null && typed.isConclusion();
        return reader.officer()
                .filter(officer -> refused || (!concluded && officer.hasRole(Role.FACILITATOR, Role.SECRETARIAT)))
                .map(officer -> new ClosingForm(
                        action(place.thread().id(), "conclusion"),
                        typed.isConclusion() ? typed.text() : "",
                        Contributing.TEXT_LIMIT,
                        typed.isConclusion() ? reasons(typed.refusal(), reader.language()) : List.of()));
    }

    private Map<String, String> types(Locale language) {
        Map<String, String> types = new LinkedHashMap<>();
        ContributionType.forDelegations().forEach(type -> types.put(type.name(), cards.nameOf(type, language)));
        return types;
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

    /** The form to close a thread. */
    record ClosingForm(String action, String text, int maximum, List<String> problems) {}

    /** For whom the page is. */
    record Reader(Optional<Officer> officer, Locale language) {}
}
