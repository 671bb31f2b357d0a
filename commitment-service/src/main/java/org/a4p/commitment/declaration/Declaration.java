package org.a4p.commitment.declaration;

import java.util.Locale;
import org.a4p.pages.language.SixLanguages;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A text that delegations negotiate; its words are in its versions.
 *
 * @param language the language it is negotiated in, as a BCP 47 code
 */
public record Declaration(@BsonId DeclarationId id, SixLanguages names, String language) {

    public String path() {
        return "/declarations/" + id;
    }

    public String nameIn(Locale reader) {
        return names.in(reader);
    }
}
