package org.a4p.consultation.record;

import java.text.Normalizer;
import java.util.List;

/** What every format must tell of a contribution: its citation, who spoke, and the words without regard to spaces. */
record Facet(String citation, String delegation, String words) {

    static List<Facet> of(Compilation compilation) {
        return compilation.paragraphs().stream()
                .flatMap(paragraph -> paragraph.voices().stream())
                .flatMap(voice -> voice.entries().stream()
                        .map(entry -> new Facet(entry.citation(), voice.name(), bare(words(entry)))))
                .toList();
    }

    private static String words(Compilation.Entry entry) {
        return entry.text()
                + (entry.oldWording() == null ? "" : entry.oldWording())
                + (entry.newWording() == null ? "" : entry.newWording());
    }

    /** Without spaces, and without the shapes that a printed Arabic letter takes from its neighbours. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
