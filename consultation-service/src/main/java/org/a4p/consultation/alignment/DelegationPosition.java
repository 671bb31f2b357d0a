package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.List;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * Where one delegation stands on a contribution.
 *
 * @param stance absent where its groups are divided and it has not spoken for itself
 * @param said what it rests on: its own words, or those of every group that speaks for it
 */
public record DelegationPosition(
        DelegationCode delegation, @Nullable Stance stance, List<Said> said, Sign sign) {

    public DelegationPosition {
        said = List.copyOf(said);
    }

    public boolean isOwn() {
        return said.getFirst().through() == null;
    }

    boolean isDivided() {
        return stance == null;
    }

    public boolean isCounted() {
        return sign == Sign.COUNTED && stance != null;
    }

    /** Since when it stands there: the latest of what it rests on. */
    public Instant since() {
        return said.stream().map(Said::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
