package org.a4p.consultation.alignment;

import java.util.Optional;
import org.a4p.consultation.group.GroupId;
import org.a4p.delegations.DelegationCode;

/**
 * Whose position it is: a delegation's own, or a group's, whoever speaks for it at the time.
 *
 * @param value a delegation's code, or {@code group/} and a group's id; codes are in capitals, so the two never meet
 */
public record Holder(String value) {

    private static final String GROUP = "group/";

    public static Holder of(DelegationCode delegation) {
        return new Holder(delegation.value());
    }

    public static Holder of(GroupId group) {
        return new Holder(GROUP + group.value());
    }

    public boolean isGroup() {
        return value.startsWith(GROUP);
    }

    public Optional<GroupId> group() {
        return isGroup() ? Optional.of(new GroupId(value.substring(GROUP.length()))) : Optional.empty();
    }

    public Optional<DelegationCode> delegation() {
        return isGroup() ? Optional.empty() : Optional.of(new DelegationCode(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
