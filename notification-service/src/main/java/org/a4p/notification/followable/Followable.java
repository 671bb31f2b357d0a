package org.a4p.notification.followable;

import java.util.Map;
import org.a4p.pages.language.Language;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be followed.
 *
 * @param key as {@link Followed} writes it
 * @param names by language code, English always among them
 * @param path of its page
 * @param mergedInto key of what it lives on in; null while it stands by itself
 */
public record Followable(
        @BsonId String key,
        FollowableKind kind,
        Map<String, String> names,
        String path,
        @Nullable String mergedInto) {

    public String nameIn(Language language) {
        return names.getOrDefault(language.code(), names.getOrDefault("en", key));
    }
}
