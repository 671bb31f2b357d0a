package org.a4p.commitment.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.a4p.commitment.version.BlockKind;
import org.springframework.util.MultiValueMap;

/**
 * The fields of the desk as a browser sends them: each comes once per block, in the order of the page, and {@code
 * remove} names the blocks by their place in it. {@code startText} and {@code afterText} bring new paragraphs.
 */
record DraftFields(MultiValueMap<String, String> fields) {

    Draft draft(int base) {
        return new Draft(base, first("name"), withPlainLineEnds(first("note")), rows());
    }

    /** Every word as rows; what was inserted becomes rows of its own, a blank line starting another. */
    private List<DraftRow> rows() {
        List<String> texts = all("text");
        Set<String> removed = new HashSet<>(all("remove"));
        List<DraftRow> rows = new ArrayList<>(inserted(first("startKind"), first("startText")));
        for (int i = 0; i < texts.size(); i++) {
            String text = withPlainLineEnds(texts.get(i));
            String id = at("block", i);
            if (!id.isEmpty() || !text.isBlank()) {
                rows.add(DraftRow.typed(id, kind(at("kind", i)), text, removed.contains(String.valueOf(i))));
            }
            rows.addAll(inserted(at("afterKind", i), at("afterText", i)));
        }
        return rows;
    }

    private static List<DraftRow> inserted(String kind, String typed) {
        return Arrays.stream(withPlainLineEnds(typed).split("\n[ \t]*\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> DraftRow.typed("", kind(kind), paragraph, false))
                .toList();
    }

    private static BlockKind kind(String name) {
        return Arrays.stream(BlockKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(BlockKind.OPERATIVE);
    }

    /** Browsers end lines in CR LF, whatever was typed. */
    private static String withPlainLineEnds(String typed) {
        return typed.replace("\r\n", "\n");
    }

    private String first(String field) {
        return at(field, 0);
    }

    private String at(String field, int index) {
        List<String> values = all(field);
        return index < values.size() ? values.get(index) : "";
    }

    private List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
