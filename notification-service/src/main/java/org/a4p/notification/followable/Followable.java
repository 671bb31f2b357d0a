package org.a4p.notification.followable;

import java.util.Map;
import org.a4p.pages.language.Language;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Something that can be followed.
 *
 * @param key as {@link Followed} writes it
 * @param names by language code, English always among them
 * @param path of its page
 */
public record Followable(@BsonId String key, Kind kind, Map<String, String> names, String path) {

    public String nameIn(Language language) {
        return names.getOrDefault(language.code(), names.getOrDefault("en", key));
    }
}
