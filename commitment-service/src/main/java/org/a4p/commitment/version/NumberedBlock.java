package org.a4p.commitment.version;

import java.util.ArrayList;
import java.util.List;

/**
 * A block and what it is called in one version: {@code PP 3}, {@code OP 12}, {@code OP 12 (a)}, nothing for a heading.
 * Labels are the same in all languages, so that a reference means one paragraph everywhere; they follow from kind and
 * place and are never stored.
 */
public record NumberedBlock(Block block, String label) {

    /** The blocks of one version in order, each with its label. */
    public static List<NumberedBlock> number(List<Block> blocks) {
        Numbering numbering = new Numbering();
        List<NumberedBlock> numbered = new ArrayList<>();
        for (Block block : blocks) {
            numbered.add(new NumberedBlock(block, numbering.labelOf(block.kind())));
        }
        return List.copyOf(numbered);
    }

    public BlockId id() {
        return block.id();
    }

    public BlockKind kind() {
        return block.kind();
    }

    public String text() {
        return block.text();
    }

    /** What stands in the margin: of a sub-paragraph's label only its letter, because its paragraph is just above. */
    public String marginLabel() {
        int letter = label.indexOf('(');
        return letter < 0 ? label : label.substring(letter);
    }

    private static final class Numbering {
        private int preambular;
        private int operative;
        private int letters;
        private String paragraph = "";

        String labelOf(BlockKind kind) {
            return switch (kind) {
                case HEADING -> "";
                case PREAMBULAR -> paragraph("PP " + ++preambular);
                case OPERATIVE -> paragraph("OP " + ++operative);
                case SUB_PARAGRAPH -> (paragraph + " (" + letter(++letters) + ")").strip();
            };
        }

        private String paragraph(String label) {
            paragraph = label;
            letters = 0;
            return label;
        }

        /** a to z, then aa to zz, as United Nations documents count. */
        private static String letter(int number) {
            char letter = (char) ('a' + (number - 1) % 26);
            return String.valueOf(letter).repeat((number - 1) / 26 + 1);
        }
    }
}
