package org.a4p.consultation.alignment;

import java.util.List;

/** Where the delegations stand on one contribution, each named once, in the order of their codes. */
public record Tally(List<DelegationPosition> stands) {

    public Tally {
        stands = List.copyOf(stands);
    }

    /** All who take this stance, those counted apart among them. */
    public List<DelegationPosition> of(Stance stance) {
        return stands.stream().filter(stand -> stand.stance() == stance).toList();
    }

    /** States whose groups contradict each other and that have not spoken for themselves. */
    public List<DelegationPosition> divided() {
        return stands.stream().filter(DelegationPosition::isDivided).toList();
    }

    /** How many States take this stance. */
    public int count(Stance stance) {
        return Math.toIntExact(
                of(stance).stream().filter(DelegationPosition::isCounted).count());
    }

    /** How many others take it: associated States, observers, organizations. */
    public int apart(Stance stance) {
        return of(stance).size() - count(stance);
    }

    boolean isEmpty() {
        return stands.isEmpty();
    }
}
