package org.a4p.consultation.reply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Authorization;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.contribution.Contribution;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Reader;
import org.a4p.consultation.contribution.RightOfReplyCommands;
import org.a4p.consultation.contribution.RightOfReplyCommands.Slot;
import org.a4p.consultation.contribution.ThreadContexts;
import org.a4p.consultation.contribution.web.CardNotes;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Role;
import org.springframework.stereotype.Component;

/** Keeps on each card a visible place for the replies of those it names: given, still open, or open to the reader. */
@Component
class RightNotes implements CardNotes {

    private static final Set<Role> ANYBODY = EnumSet.allOf(Role.class);

    private final RightOfReplyCommands replying;
    private final ThreadContexts places;
    private final Delegations delegations;
    private final Authorization authorization;
    private final Clock clock;

    RightNotes(
            RightOfReplyCommands replying,
            ThreadContexts places,
            Delegations delegations,
            Authorization authorization,
            Clock clock) {
        this.replying = replying;
        this.places = places;
        this.delegations = delegations;
        this.authorization = authorization;
        this.clock = clock;
    }

    @Override
    public Placement placement() {
        return Placement.RIGHT_OF_REPLY;
    }

    @Override
    public Map<ContributionId, Note> notes(List<Contribution> shown, Reader reader) {
        List<Slot> slots = shown.stream()
                .filter(Contribution::isShown)
                .flatMap(naming -> naming.links().named().stream().map(named -> new Slot(naming.id(), named)))
                .toList();
        Map<ContributionId, Note> notes = new HashMap<>();
        if (!slots.isEmpty()) {
            Map<Slot, ContributionId> given = replying.given(slots);
            Map<ThreadId, ConsultationState> states = new HashMap<>();
            for (Slot slot : slots) {
                Note note = notes.computeIfAbsent(slot.naming(), _ -> Note.empty());
                ContributionId reply = given.get(slot);
                if (reply != null) {
                    note.given.add(new Given(nameOf(slot.delegation(), reader), reply));
                } else {
                    open(note, slot, states.computeIfAbsent(slot.naming().thread(), this::stateOf), reader);
                }
            }
            notes.values().removeIf(Note::isEmpty);
        }
        return notes;
    }

    private void open(Note note, Slot slot, ConsultationState state, Reader reader) {
        if (mayReply(slot, state, reader)) {
            note.mine.add(slot.delegation());
        } else if (allows(ANYBODY, state)) {
            note.open.add(nameOf(slot.delegation(), reader));
        }
    }

    private boolean mayReply(Slot slot, ConsultationState state, Reader reader) {
        return reader.officer()
                .filter(officer -> officer.delegation().code().equals(slot.delegation()))
                .filter(officer -> allows(officer.roles(), state))
                .isPresent();
    }

    private boolean allows(Set<Role> roles, ConsultationState state) {
        return authorization.allows(roles, Action.REPLY_BY_RIGHT, Ownership.FOREIGN, state);
    }

    private ConsultationState stateOf(ThreadId thread) {
        return places.get(thread.toString()).consultation().stateAt(clock.instant());
    }

    private String nameOf(DelegationCode code, Reader reader) {
        return delegations
                .find(code)
                .map(known -> known.nameIn(reader.language()))
                .orElse(code.value());
    }

    /**
     * What became of the rights of reply to one entry; public for the template, which reads it.
     *
     * @param mine the reader's own delegation, where the reader may reply now
     * @param open names of others that may still reply
     */
    public record Note(List<DelegationCode> mine, List<String> open, List<Given> given) {

        static Note empty() {
            return new Note(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean isEmpty() {
            return mine.isEmpty() && open.isEmpty() && given.isEmpty();
        }
    }

    /** Who replied by right, and with which entry. */
    public record Given(String delegation, ContributionId reply) {}
}
