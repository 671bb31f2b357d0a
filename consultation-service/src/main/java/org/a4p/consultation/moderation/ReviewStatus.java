package org.a4p.consultation.moderation;

import org.a4p.consultation.moderation.Review.Appeal;
import org.a4p.consultation.moderation.Review.Claim;
import org.a4p.consultation.moderation.Review.Decision;
import org.a4p.consultation.moderation.Review.Ruling;

/** How far a review has got; what may happen next follows from its type. */
public sealed interface ReviewStatus {

    /** Whether the words of the contribution are to be hidden. */
    boolean hides();

    /** Its name in the API and in the bundles. */
    String code();

    /** Nobody has taken it, or whoever did let the time pass. */
    record Waiting() implements ReviewStatus {
        @Override
        public boolean hides() {
            return false;
        }

        @Override
        public String code() {
            return "WAITING";
        }
    }

    /** A facilitator is at it. */
    record Claimed(Claim claim) implements ReviewStatus {
        @Override
        public boolean hides() {
            return false;
        }

        @Override
        public String code() {
            return "CLAIMED";
        }
    }

    /** The contribution stays, until a new report has it reviewed again. */
    record Kept(Decision decision) implements ReviewStatus {
        @Override
        public boolean hides() {
            return false;
        }

        @Override
        public String code() {
            return "KEPT";
        }
    }

    /** The contribution is not shown; its delegation may appeal. */
    record Removed(Decision decision) implements ReviewStatus {
        @Override
        public boolean hides() {
            return true;
        }

        @Override
        public String code() {
            return "REMOVED";
        }
    }

    /** Another facilitator has to decide; until then the contribution is not shown. */
    record UnderAppeal(Decision decision, Appeal appeal) implements ReviewStatus {
        @Override
        public boolean hides() {
            return true;
        }

        @Override
        public String code() {
            return "UNDER_APPEAL";
        }
    }

    /** Removed for good. */
    record Upheld(Decision decision, Appeal appeal, Ruling ruling) implements ReviewStatus {
        @Override
        public boolean hides() {
            return true;
        }

        @Override
        public String code() {
            return "UPHELD";
        }
    }

    /** Shown again, until a new report has it reviewed again. */
    record Restored(Decision decision, Appeal appeal, Ruling ruling) implements ReviewStatus {
        @Override
        public boolean hides() {
            return false;
        }

        @Override
        public String code() {
            return "RESTORED";
        }
    }
}
