package org.a4p.consultation.moderation;

import java.util.Arrays;

/** The closed list of reasons for which a contribution is reported and removed; the bundles have its words. */
public enum Reason {
    NOT_ON_TOPIC,
    PERSONAL_ATTACK,
    CONFIDENTIAL,
    DUPLICATE,
    UNLAWFUL,
    IMPERSONATION;

    /**
     * The reason that was chosen.
     *
     * @throws ReviewRefused if it is not on the list
     */
    static Reason read(String chosen) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(chosen))
                .findFirst()
                .orElseThrow(ReviewRefused::choiceMissing);
    }
}
