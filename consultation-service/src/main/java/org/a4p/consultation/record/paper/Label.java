package org.a4p.consultation.record.paper;

import java.time.Instant;
import java.util.HexFormat;
import org.a4p.pages.language.Language;

/**
 * What a file tells of itself; dates and ids come from it alone, so that the same content has the same bytes.
 *
 * @param hash of the content, as hexadecimal digits
 */
public record Label(String title, String hash, Instant at, Language language) {

    /** Some bytes of the hash as a number, where a format asks for an id. */
    long number() {
        return HexFormat.fromHexDigitsToLong(hash, 0, 15);
    }
}
