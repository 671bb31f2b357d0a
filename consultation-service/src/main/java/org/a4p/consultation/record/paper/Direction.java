package org.a4p.consultation.record.paper;

import java.util.Set;

/** Which way a text runs: by its first letter that runs in either way, as browsers tell it for {@code dir="auto"}. */
public enum Direction {
    LTR,
    RTL;

    private static final Set<Byte> RIGHT_TO_LEFT =
            Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    public static Direction of(String text) {
        return text
                        .codePoints()
                        .map(Character::getDirectionality)
                        .filter(way ->
                                way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || RIGHT_TO_LEFT.contains((byte) way))
                        .findFirst()
                        .stream()
                        .anyMatch(way -> RIGHT_TO_LEFT.contains((byte) way))
                ? RTL
                : LTR;
    }

    /** As the {@code dir} attribute writes it. */
    String attribute() {
        return this == RTL ? "rtl" : "ltr";
    }
}
