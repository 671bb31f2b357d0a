package org.a4p.commitment.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.outbox.OutboxEvent;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Data of the event {@code version.published.v1}; a first version has nothing before it and nothing to compare with. The text
 * itself is too long for an event, so that each block comes with a digest and its first words.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionPublished(
        Text declaration,
        Named version,
        @Nullable Named previous,
        String note,
        Instant publishedAt,
        String path,
        @Nullable String comparePath,
        List<Told> blocks) {

    static OutboxEvent of(Declaration declaration, Version version, Optional<VersionSummary> previous) {
        String id = declaration.id().value();
        VersionPublished data = new VersionPublished(
                new Text(id, declaration.names()),
                Named.of(version.summary()),
                previous.map(Named::of).orElse(null),
                version.note().value(),
                version.publication().at(),
                version.path(),
                version.summary().comparePath(),
                version.numbered().stream().map(Told::of).toList());
        return OutboxEvent.of("version.published.v1", id, version.publication().at(), data);
    }

    record Text(String id, SixLanguages names) {}

    record Named(int ordinal, String name) {

        static Named of(VersionSummary version) {
            return new Named(version.ordinal(), version.name().value());
        }
    }

    /**
     * A block of the version.
     *
     * @param digest SHA-256 in hexadecimal digits of the text in UTF-8, each run of white space as one space
     * @param opening the first words, at most {@value #LONGEST_OPENING} characters
     */
    record Told(String id, BlockKind kind, String label, String digest, String opening) {

        /** With this, {@value TextRules#MOST_BLOCKS} blocks fit into an event in any script. */
        static final int LONGEST_OPENING = 60;

        static Told of(NumberedBlock block) {
            String words = block.text().strip().replaceAll("\\s+", " ");
            return new Told(block.id().value(), block.kind(), block.label(), sha256(words), opening(words));
        }

        private static String opening(String words) {
            return words.codePointCount(0, words.length()) <= LONGEST_OPENING
                    ? words
                    : words.substring(0, words.offsetByCodePoints(0, LONGEST_OPENING - 1)) + "…";
        }

        private static String sha256(String text) {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every JDK has SHA-256", impossible);
            }
        }
    }
}
