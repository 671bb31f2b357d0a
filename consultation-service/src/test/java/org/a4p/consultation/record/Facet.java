package org.a4p.consultation.record;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every format must tell of a contribution: its citation, who spoke, and the words without regard to spaces.
 *
 * @param parts its text, and the wordings it proposes to change
 */
public record Facet(String citation, String delegation, List<String> parts) {

    static List<Facet> of(Compilation compilation) {
        return compilation.paragraphs().stream()
                .flatMap(paragraph -> paragraph.voices().stream())
                .flatMap(voice -> voice.entries().stream()
                        .map(entry -> new Facet(
                                entry.citation(),
                                voice.name(),
                                parts(entry.text(), entry.oldWording(), entry.newWording()))))
                .toList();
    }

    static List<String> parts(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .map(Facet::bare)
                .collect(Collectors.toList());
    }

    /** Without spaces, and without the shapes that a printed Arabic letter takes from its neighbours. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
