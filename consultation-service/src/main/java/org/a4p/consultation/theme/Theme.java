package org.a4p.consultation.theme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.a4p.pages.language.SixLanguages;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A permanent subject, such as performance; themes are data, so that a later text may have eight of them.
 *
 * <p>A merged theme is not gone: its consultations and threads keep their citations, and are listed under the theme it
 * lives on in (see {@link ThemeMerges}).
 *
 * @param earlierNames what it was called before, the first names first
 * @param version counts the changes of the theme, and the themes merged into it
 * @param merge where the theme lives on; null while it stands by itself
 * @param request the officer's request that created it, unique among themes; null where no officer asked
 */
public record Theme(
        @BsonId ThemeId id,
        SixLanguages names,
        List<NameHistory.Earlier> earlierNames,
        int version,
        @Nullable Merge merge,
        @Nullable String request) {

    public Theme {
        earlierNames = Optional.ofNullable(earlierNames).map(List::copyOf).orElse(List.of());
    }

    /** A theme as it begins where no officer asked for it: in sample content, in an import. */
    public Theme(ThemeId id, SixLanguages names) {
        this(id, names, List.of(), 0, null, null);
    }

    public boolean isMerged() {
        return merge != null;
    }

    public String path() {
        return "/themes/" + id;
    }

    public NameHistory nameHistory() {
        return new NameHistory(names, earlierNames);
    }

    Theme renamed(SixLanguages newNames, Instant at) {
        NameHistory history = nameHistory().renamed(newNames, at);
        return new Theme(id, history.now(), history.earlier(), version + 1, merge, request);
    }

    Theme merged(Merge where) {
        return new Theme(id, names, earlierNames, version + 1, where, request);
    }

    Theme separated() {
        return new Theme(id, names, earlierNames, version + 1, null, request);
    }
}
