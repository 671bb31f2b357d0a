package org.a4p.consultation.group;

import java.time.LocalDate;
import java.util.Optional;
import org.a4p.consultation.group.GroupCommands.Began;
import org.a4p.consultation.group.GroupCommands.Ending;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.form.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Membership or spokesperson's term as it is typed into a form, or sent by a program; a field that cannot stand is
 * refused, and the first reason thrown.
 *
 * @param until left empty while it lasts
 * @param term a form's choice among what is recorded: delegation and first day, with a space between
 */
public record TermForm(
        @Nullable String delegation,
        @Nullable String standing,
        @Nullable String from,
        @Nullable String until,
        @Nullable String term) {

    public static final TermForm EMPTY = new TermForm(null, null, null, null, null);

    public Membership membership(TypedTerms reading, Refusals refusals) {
        Optional<DelegationCode> who = refusals.check("delegation", () -> reading.delegation(delegation));
        Optional<MembershipKind> as = refusals.check("standing", () -> reading.standing(standing));
        Optional<LocalDate> first = refusals.check("from", () -> reading.date(from));
        LocalDate over = endIfAny(reading, refusals);
        refusals.requireNone();
        return new Membership(who.orElseThrow(), as.orElseThrow(), first.orElseThrow(), over);
    }

    public Spokesperson spokesperson(TypedTerms reading, Refusals refusals) {
        Optional<DelegationCode> who = refusals.check("delegation", () -> reading.delegation(delegation));
        Optional<LocalDate> first = refusals.check("from", () -> reading.date(from));
        LocalDate over = endIfAny(reading, refusals);
        refusals.requireNone();
        return new Spokesperson(who.orElseThrow(), first.orElseThrow(), over);
    }

    public Ending ending(TypedTerms reading, Refusals refusals) {
        Optional<Began> began = refusals.check("term", () -> chosen(reading));
        Optional<LocalDate> over = refusals.check("until", () -> reading.date(until));
        refusals.requireNone();
        return new Ending(began.orElseThrow().delegation(), began.orElseThrow().from(), over.orElseThrow());
    }

    public Began began(TypedTerms reading, Refusals refusals) {
        return refusals.check("term", () -> chosen(reading)).orElseThrow(refusals::first);
    }

    private Began chosen(TypedTerms reading) {
        String[] parts = term == null ? new String[0] : term.split(" ", 2);
        return parts.length == 2
                ? new Began(reading.delegation(parts[0]), reading.date(parts[1]))
                : new Began(reading.delegation(delegation), reading.date(from));
    }

    private @Nullable LocalDate endIfAny(TypedTerms reading, Refusals refusals) {
        return until == null || until.isBlank()
                ? null
                : refusals.check("until", () -> reading.date(until)).orElse(null);
    }
}
