package org.a4p.consultation.moderation;

import org.a4p.consultation.moderation.Review.Appeal;
import org.a4p.consultation.moderation.Review.Claim;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Ruling;

/** How far a review has got; what may happen next follows from its type. */
sealed interface Standing {

    /** Nobody has taken it, or whoever did let the time pass. */
    record Waiting() implements Standing {}

    /** A facilitator is at it. */
    record Claimed(Claim claim) implements Standing {}

    /** The contribution stays; final. */
    record Kept(Decision decision) implements Standing {}

    /** The contribution is not shown; its delegation may appeal. */
    record Removed(Decision decision) implements Standing {}

    /** Another facilitator has to decide; until then the contribution is not shown. */
    record UnderAppeal(Decision decision, Appeal appeal) implements Standing {}

    /** Removed for good. */
    record Upheld(Decision decision, Appeal appeal, Ruling ruling) implements Standing {}

    /** Shown again; final. */
    record Restored(Decision decision, Appeal appeal, Ruling ruling) implements Standing {}

    /** Whether the words of the contribution are to be hidden. */
    default boolean hides() {
        return switch (this) {
            case Waiting(), Claimed(_), Kept(_), Restored(_, _, _) -> false;
            case Removed(_), UnderAppeal(_, _), Upheld(_, _, _) -> true;
        };
    }

    /** Its name in the API and in the bundles. */
    default String code() {
        return switch (this) {
            case Waiting() -> "WAITING";
            case Claimed(_) -> "CLAIMED";
            case Kept(_) -> "KEPT";
            case Removed(_) -> "REMOVED";
            case UnderAppeal(_, _) -> "UNDER_APPEAL";
            case Upheld(_, _, _) -> "UPHELD";
            case Restored(_, _, _) -> "RESTORED";
        };
    }
}
