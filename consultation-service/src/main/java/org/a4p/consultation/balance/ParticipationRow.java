package org.a4p.consultation.balance;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import org.a4p.delegations.Delegation;
import org.jspecify.annotations.Nullable;

/**
 * One delegation in the balance of a consultation.
 *
 * @param entries by language
 * @param remindedOn when it was last reminded, if it was
 */
public record ParticipationRow(
        Delegation delegation,
        Set<ContributorRole> roles,
        Participation voiced,
        SortedMap<String, Integer> entries,
        @Nullable LocalDate remindedOn) {

    public int count() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }

    public String region() {
        String region = delegation.regionalGroup();
        return region == null ? "" : region;
    }
}
