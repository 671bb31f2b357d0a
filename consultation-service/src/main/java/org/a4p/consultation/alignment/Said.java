package org.a4p.consultation.alignment;

import java.time.Instant;
import org.a4p.consultation.group.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * A stance that was stated, and by whom it counts for a delegation.
 *
 * @param through the group it was stated for; absent where the delegation stated it itself
 * @param words the points excepted, the reason, or a remark; empty if there is none
 */
public record Said(@Nullable GroupId through, Stance stance, String words, Instant at) {}
