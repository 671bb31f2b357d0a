package org.a4p.consultation.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.a4p.consultation.record.paper.Label;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A compilation with its hash, which anybody can compute again: SHA-256 over {@code canonical} in UTF-8.
 *
 * @param canonical the compilation as JSON without a space too many, the names of each object's members in alphabetical order
 * @param hash 64 hexadecimal digits
 */
public record HashedCompilation(Compilation compilation, String canonical, String hash) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    static HashedCompilation of(Compilation compilation) {
        String canonical = json(compilation);
        return new HashedCompilation(compilation, canonical, sha256(canonical));
    }

    public Label label(Terms terms) {
        return new Label(
                terms.text("record.file-title", compilation.title()), hash, compilation.asOf(), terms.language());
    }

    /** Without a space too many, the names of each object's members in alphabetical order. */
    public static String json(Object content) {
        return JSON.writeValueAsString(content);
    }

    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
