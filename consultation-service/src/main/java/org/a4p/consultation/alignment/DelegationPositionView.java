package org.a4p.consultation.alignment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one delegation stands on a contribution, as programs see it.
 *
 * @param stance absent where its groups are divided and it has not spoken for itself
 * @param counted whether it is counted; if not, {@code sign} says why
 * @param said what it rests on
 */
public record DelegationPositionView(
        String delegation, @Nullable Stance stance, boolean counted, Sign sign, List<SaidOfIt> said) {

    /** @param through id of the group it was said for; absent where the delegation said it itself */
    record SaidOfIt(@Nullable String through, Stance stance, String words, Instant at) {}

    public static DelegationPositionView of(DelegationPosition stand) {
        return new DelegationPositionView(
                stand.delegation().value(),
                stand.stance(),
                stand.isCounted(),
                stand.sign(),
                stand.said().stream()
                        .map(said -> new SaidOfIt(
                                said.through() == null ? null : said.through().value(),
                                said.stance(),
                                said.words(),
                                said.at()))
                        .toList());
    }
}
