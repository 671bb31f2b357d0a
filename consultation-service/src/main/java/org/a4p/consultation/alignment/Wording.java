package org.a4p.consultation.alignment;

import org.a4p.pages.text.TextMissing;
import org.a4p.pages.text.TypedText;

/** The words beside a stance: points must be named, a dissociation gives its reason, otherwise a remark is free. */
public final class Wording {

    /** The most characters of points, a reason or a remark; who has more to say makes a contribution. */
    static final int LIMIT = 2_000;

    private Wording() {}

    static String of(Stance stance, String typed) {
        return switch (stance) {
            case ALIGNS -> remark(typed);
            case ALIGNS_EXCEPT -> required(typed, PositionRefused.pointsMissing());
            case DISSOCIATES -> required(typed, PositionRefused.reasonMissing());
        };
    }

    static String remark(String typed) {
        return typed.isBlank() ? "" : TypedText.check(typed, LIMIT);
    }

    private static String required(String typed, RuntimeException otherwise) {
        try {
            return TypedText.check(typed, LIMIT);
        } catch (TextMissing nothing) {
            throw otherwise;
        }
    }
}
