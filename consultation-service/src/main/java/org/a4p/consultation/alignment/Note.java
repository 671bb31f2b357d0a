package org.a4p.consultation.alignment;

import org.jspecify.annotations.Nullable;

/**
 * What a contribution's card says of the positions on it.
 *
 * @param path of the page with all of them
 * @param form for an officer who may take one, or holds one
 */
public record Note(
        String citation,
        String path,
        TallyView tally,
        @Nullable PositionForm form) {}
