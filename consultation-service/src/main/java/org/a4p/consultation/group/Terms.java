package org.a4p.consultation.group;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.a4p.delegations.DelegationCode;

/** The rules every list of terms keeps: none begins or ends in the future, ends before it begins, or overlaps its like. */
public final class Terms {

    /** So many fit into an event that tells of all of them. */
    static final int MAXIMUM = 1_000;

    private Terms() {}

    static <T extends Term> List<T> add(List<T> terms, T added, LocalDate today) {
        if (added.from().isAfter(today)) {
            throw GroupRefused.membershipInTheFuture(added.from());
        }
        if (terms.size() >= MAXIMUM) {
            throw GroupRefused.groupFull(MAXIMUM);
        }
        check(terms, added, today);
        return Stream.concat(terms.stream(), Stream.of(added)).toList();
    }

    static <T extends Term> List<T> end(List<T> terms, T term, T changed, LocalDate today) {
        check(terms.stream().filter(one -> !one.equals(term)).toList(), changed, today);
        return terms.stream().map(one -> one.equals(term) ? changed : one).toList();
    }

    /** @throws GroupRefused if the delegation began none that day */
    static <T extends Term> T begun(List<T> terms, DelegationCode delegation, LocalDate from) {
        return terms.stream()
                .filter(one -> one.delegation().equals(delegation) && one.from().equals(from))
                .findFirst()
                .orElseThrow(() -> GroupRefused.noSuchMembership(delegation, from));
    }

    private static <T extends Term> void check(List<T> others, T term, LocalDate today) {
        LocalDate until = term.until();
        if (until != null && !until.isAfter(term.from())) {
            throw MembershipEndRefused.beforeItBegins(term.from(), until);
        }
        if (until != null && until.isAfter(today)) {
            throw MembershipEndRefused.inTheFuture(until);
        }
        others.stream()
                .filter(other -> other.delegation().equals(term.delegation()) && other.overlaps(term))
                .findFirst()
                .ifPresent(other -> {
                    throw GroupRefused.membershipOverlaps(other);
                });
    }
}
