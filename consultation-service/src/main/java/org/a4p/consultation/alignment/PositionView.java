package org.a4p.consultation.alignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * A position as programs see it; who typed it is not told.
 *
 * @param delegation code of whose it is; absent for a group's
 * @param group id of the group whose it is; absent for a delegation's
 * @param stance what is held now; absent if it was revoked
 * @param version to be stated in {@code If-Match} by whoever changes it
 * @param history every step, the first one first
 */
public record PositionView(
        String citation,
        @Nullable String delegation,
        @Nullable String group,
        @Nullable Stance stance,
        String words,
        int version,
        List<StepOfIt> history,
        String path) {

    /** @param stance absent where the position was revoked */
    record StepOfIt(
            int version,
            @Nullable Stance stance,
            String words,
            String spokenBy,
            @Nullable GroupOfIt onBehalfOf,
            Instant at) {

        public static StepOfIt of(Step step) {
            return new StepOfIt(
                    step.version(),
                    step.stance(),
                    step.words(),
                    step.spokenBy().value(),
                    step.onBehalfOf() == null ? null : GroupOfIt.of(step.onBehalfOf()),
                    step.at());
        }
    }

    /** A group as it was on the day. */
    record GroupOfIt(String id, LocalDate asOf, List<String> members, List<String> associated) {

        public static GroupOfIt of(FrozenGroup group) {
            return new GroupOfIt(
                    group.group().value(), group.asOf(), codes(group.members()), codes(group.associated()));
        }

        private static List<String> codes(List<DelegationCode> delegations) {
            return delegations.stream().map(DelegationCode::value).toList();
        }
    }

    public static PositionView of(Position position) {
        Holder whose = position.id().whose();
        Step current = position.current().orElse(null);
        return new PositionView(
                position.id().contribution().citation(),
                whose.isGroup() ? null : whose.value(),
                whose.group().map(group -> group.value()).orElse(null),
                current == null ? null : current.stance(),
                current == null ? "" : current.words(),
                position.version(),
                position.history().stream().map(StepOfIt::of).toList(),
                position.id().contribution().path() + "/positions");
    }
}
