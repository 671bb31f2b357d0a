package org.a4p.consultation.contribution;

import java.util.Objects;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.GroupId;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param delegation the public voice
 * @param officer who typed, for the audit record only
 * @param onBehalfOf the group it speaks for, with its membership on that day
 * @param nationalCapacity whether it says that it speaks for itself alone, though a group it belongs to may have spoken
 */
public record Voice(
        DelegationCode delegation, String officer, @Nullable FrozenGroup onBehalfOf, boolean nationalCapacity) {

    public Voice {
        if (nationalCapacity && onBehalfOf != null) {
            throw new IllegalArgumentException("nobody speaks for a group and in national capacity at once");
        }
    }

    /** Whether the same is heard to speak; a group may have other members on another day. */
    boolean speaksAs(Voice other) {
        return delegation.equals(other.delegation)
                && nationalCapacity == other.nationalCapacity
                && Objects.equals(group(), other.group());
    }

    private @Nullable GroupId group() {
        return onBehalfOf == null ? null : onBehalfOf.group();
    }

    /** The same voice, with another officer as the one who typed. */
    public Voice typedBy(String other) {
        return new Voice(delegation, other, onBehalfOf, nationalCapacity);
    }

    /** A delegation that speaks for itself. */
    public static Voice of(DelegationCode delegation, String officer) {
        return new Voice(delegation, officer, null, false);
    }
}
