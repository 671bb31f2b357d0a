package org.a4p.consultation.contribution.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.EditCommands;
import org.a4p.consultation.contribution.Proposal;
import org.a4p.consultation.contribution.PublicationRules;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.RightOfReplyCommands;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;

/** What the page of a single contribution and the page of its wordings show. */
@Component
class ContributionReading {

    private final ThreadContexts places;
    private final Contributions contributions;
    private final Cards cards;
    private final ReferencesReading references;
    private final ThreadReading threads;
    private final EditCommands editing;
    private final RightOfReplyCommands replying;
    private final Authorization authorization;
    private final PublicationRules rules;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    ContributionReading(
            ThreadContexts places,
            Contributions contributions,
            Cards cards,
            ReferencesReading references,
            ThreadReading threads,
            EditCommands editing,
            RightOfReplyCommands replying,
            Authorization authorization,
            PublicationRules rules,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.places = places;
        this.contributions = contributions;
        this.cards = cards;
        this.references = references;
        this.threads = threads;
        this.editing = editing;
        this.replying = replying;
        this.authorization = authorization;
        this.rules = rules;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The page of one contribution.
     *
     * @param refused one of its forms, if one was sent and refused
     */
    ModelMap one(ContributionId id, Reader reader, Optional<Refused> refused) {
        ThreadContext place = places.get(id.thread().toString());
        Contribution entry = contributions.find(id).orElseThrow(NotFound::new);
        return new ModelMap()
                .addAttribute("breadcrumb", threads.breadcrumb(place, reader.language(), true))
                .addAttribute("place", place)
                .addAttribute("page", Window.pageOf(id.number()))
                .addAttribute("card", cards.cards(List.of(entry), reader).getFirst())
                .addAttribute("references", references.to(entry, reader.language()))
                .addAttribute("mayReply", reader.officer().isPresent() && mayContribute(reader, place))
                .addAttribute("headOnly", headOnly(entry, place, reader))
                .addAttribute("reworded", entry.wasReworded() && entry.isShown())
                .addAttribute("languages", Forms.languages())
                .addAttribute("wording", wording(entry, place, reader, refused.filter(form -> form.isOf("wording"))))
                .addAttribute(
                        "withdrawal", withdrawal(entry, place, reader, refused.filter(form -> form.isOf("withdrawal"))))
                .addAttribute(
                        "right", right(entry, place, reader, refused.filter(form -> form.isOf("reply-by-right"))));
    }

    private @Nullable EntryForm wording(
            Contribution entry, ThreadContext place, Reader reader, Optional<Refused> refused) {
        Proposal proposal = entry.words().proposal();
        TypedContribution standing = new TypedContribution(
                null,
                entry.text(),
                entry.words().language(),
                proposal == null ? null : proposal.oldWording(),
                proposal == null ? null : proposal.newWording(),
                null,
                List.of(),
                null,
                null,
                List.of());
        return form(entry, new Wanted(Action.EDIT_CONTRIBUTION, "wording", standing), place, reader, refused);
    }

    private @Nullable EntryForm withdrawal(
            Contribution entry, ThreadContext place, Reader reader, Optional<Refused> refused) {
        Wanted wanted = new Wanted(Action.WITHDRAW_CONTRIBUTION, "withdrawal", TypedContribution.NOTHING);
        return form(entry, wanted, place, reader, refused);
    }

    private @Nullable EntryForm right(
            Contribution entry, ThreadContext place, Reader reader, Optional<Refused> refused) {
        boolean open = reader.delegation()
                .filter(delegation -> replying.isOpenTo(delegation, entry))
                .isPresent();
        TypedContribution standing = TypedContribution.NOTHING.decided(reader.language());
        return open || refused.isPresent()
                ? form(entry, new Wanted(Action.REPLY_BY_RIGHT, "reply-by-right", standing), place, reader, refused)
                : null;
    }

    private @Nullable EntryForm form(
            Contribution entry, Wanted wanted, ThreadContext place, Reader reader, Optional<Refused> refused) {
        Instant now = clock.instant();
        return reader.officer()
                .filter(officer -> refused.isPresent()
                        || (entry.isShown()
                                && may(officer, wanted.action, entry, place)
                                && (wanted.action == Action.WITHDRAW_CONTRIBUTION
                                        || entry.type().isProcedure()
                                        || rules.mayPublish(officer))))
                .map(officer -> new EntryForm(
                        entry.id().path() + "/" + wanted.path,
                        refused.map(Refused::words).orElse(wanted.standing),
                        refused.map(Refused::reason).orElse(""),
                        entry.version(),
                        entry.words().proposal() != null,
                        editing.needsReason(entry, now),
                        refused.map(Refused::failure).stream()
                                .map(refusal -> sentence(refusal, reader.language()))
                                .toList()))
                .orElse(null);
    }

    /** Whether there would be a form here, did not the delegation's own practice leave it to its head. */
    private boolean headOnly(Contribution entry, ThreadContext place, Reader reader) {
        return reader.officer()
                .filter(officer -> entry.isShown() && !entry.type().isProcedure() && !rules.mayPublish(officer))
                .filter(officer -> may(officer, Action.EDIT_CONTRIBUTION, entry, place)
                        || (may(officer, Action.REPLY_BY_RIGHT, entry, place)
                                && replying.isOpenTo(officer.delegation().code(), entry)))
                .isPresent();
    }

    private boolean may(Officer officer, Action action, Contribution entry, ThreadContext place) {
        if (entry.type().isProcedure()) {
            return action == Action.EDIT_CONTRIBUTION && editing.mayCorrectProcedure(officer, place);
        }
        return authorization.allows(
                officer.roles(),
                action,
                Ownership.of(officer.delegation().code(), entry.delegation()),
                place.consultation().stateAt(clock.instant()));
    }

    private boolean mayContribute(Reader reader, ThreadContext place) {
        return reader.officer()
                .filter(officer -> authorization.allows(
                        officer.roles(),
                        Action.CONTRIBUTE,
                        Ownership.OWN,
                        place.consultation().stateAt(clock.instant())))
                .isPresent();
    }

    private String sentence(Failure refusal, Locale language) {
        return refusal instanceof IdempotencyKeyReused
                ? messages.getMessage("contribution.sent-before", null, language)
                : problems.sentence(refusal, Language.of(language));
    }

    private record Wanted(Action action, String path, TypedContribution standing) {}

    /**
     * A form of the page that was sent and refused.
     *
     * @param form the end of its address
     */
    record Refused(String form, TypedContribution words, String reason, Failure failure) {

        boolean isOf(String other) {
            return form.equals(other);
        }
    }

    /**
     * A form below one contribution.
     *
     * @param words as typed, else as they stand
     * @param version that the page shows, so that whoever has seen it may send again what was refused
     * @param needsReason whether a correction made now is a corrigendum
     */
    record EntryForm(
            String action,
            TypedContribution words,
            String reason,
            int version,
            boolean isProposal,
            boolean needsReason,
            List<String> problems) {}
}
