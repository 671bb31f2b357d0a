package org.a4p.consultation.contribution;

import org.jspecify.annotations.Nullable;

/** Whether an entry's words may be read, and if not, who took them away; a removal tells more than a withdrawal. */
public enum State {
    PUBLISHED,
    WITHDRAWN,
    REMOVED;

    static State of(@Nullable Withdrawal withdrawal, @Nullable Removal removal) {
        if (removal != null) {
            return REMOVED;
        }
        return withdrawal == null ? PUBLISHED : WITHDRAWN;
    }
}
