package org.a4p.notification.mail;

import org.jspecify.annotations.Nullable;

/** A version to tell of; names in the reader's language, what there is to compare with if it is not the first. */
public record NewVersion(
        String declarationId,
        String declaration,
        String name,
        @Nullable String note,
        String path,
        @Nullable String previous,
        @Nullable String comparePath) {}
