package org.a4p.consultation.theme;

import org.bson.codecs.pojo.annotations.BsonId;

/** A permanent subject, such as performance; themes are data, so that a later text may have eight of them. */
public record Theme(@BsonId ThemeId id, SixLanguages names) {

    public String path() {
        return "/themes/" + id;
    }
}
