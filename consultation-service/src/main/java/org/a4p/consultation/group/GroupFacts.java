package org.a4p.consultation.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Data of the events {@code group.created.v1} and {@code group.changed.v1}: the whole group, so that a listener needs
 * no other event to know it.
 */
public record GroupFacts(
        String id,
        SixLanguages names,
        List<MembershipFacts> memberships,
        List<SpokespersonFacts> spokespersons,
        boolean illustrative,
        int version,
        String path) {

    record MembershipFacts(
            String delegation,
            MembershipKind standing,
            LocalDate from,
            @Nullable LocalDate until) {

        public static MembershipFacts of(Membership membership) {
            return new MembershipFacts(
                    membership.delegation().value(), membership.standing(), membership.from(), membership.until());
        }
    }

    record SpokespersonFacts(
            String delegation, LocalDate from, @Nullable LocalDate until) {

        public static SpokespersonFacts of(Spokesperson spokesperson) {
            return new SpokespersonFacts(spokesperson.delegation().value(), spokesperson.from(), spokesperson.until());
        }
    }

    static OutboxEvent created(Group group, Instant at) {
        return OutboxEvent.of("group.created.v1", group.id().value(), at, of(group));
    }

    static OutboxEvent changed(Group group, Instant at) {
        return OutboxEvent.of("group.changed.v1", group.id().value(), at, of(group));
    }

    public static GroupFacts of(Group group) {
        return new GroupFacts(
                group.id().value(),
                group.names(),
                group.memberships().stream().map(MembershipFacts::of).toList(),
                group.spokespersons().stream().map(SpokespersonFacts::of).toList(),
                group.illustrative(),
                group.version(),
                group.path());
    }
}
