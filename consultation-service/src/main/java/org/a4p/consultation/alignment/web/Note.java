package org.a4p.consultation.alignment.web;

import org.jspecify.annotations.Nullable;

/**
 * What a contribution's card says of the positions on it.
 *
 * @param path of the page with all of them
 * @param form for an officer who may take one, or holds one
 * @param forGroups whether the page with all of them has forms for groups the officer speaks for
 */
public record Note(
        String citation,
        String path,
        TallyView tally,
        @Nullable PositionForm form,
        boolean forGroups) {}
