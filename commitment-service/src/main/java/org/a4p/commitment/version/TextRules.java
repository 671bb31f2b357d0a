package org.a4p.commitment.version;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.text.TypedText;

/** What holds for the text of every version, whoever wrote it and however it came. */
public final class TextRules {

    /** The most characters (code points) one block may have. */
    public static final int LONGEST_BLOCK = 20_000;

    /** The most blocks a version may have. */
    public static final int MOST_BLOCKS = 500;

    /** The most characters all blocks together may have: some 70,000 words, far below what one document can hold. */
    public static final int LONGEST_TEXT = 500_000;

    private TextRules() {}

    /** The blocks, if they can be a version; else a named failure. */
    public static List<Block> check(List<Block> blocks) {
        someBlocksButNotTooMany(blocks);
        everyTextIsFit(blocks);
        noBlockTwice(blocks);
        everySubParagraphHasItsParagraph(blocks);
        notTooLongAltogether(blocks);
        return List.copyOf(blocks);
    }

    /** The text of the block at this place, counted from 1, as typed; {@link BlockRefused} if it is not fit. */
    public static String checkText(String text, int position) {
        try {
            return TypedText.check(text, LONGEST_BLOCK);
        } catch (Failure reason) {
            throw BlockRefused.forItsText(position, reason);
        }
    }

    private static void someBlocksButNotTooMany(List<Block> blocks) {
        if (blocks.isEmpty()) {
            throw VersionRefused.empty();
        }
        if (blocks.size() > MOST_BLOCKS) {
            throw VersionRefused.tooManyBlocks(blocks.size(), MOST_BLOCKS);
        }
    }

    private static void everyTextIsFit(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            checkText(blocks.get(i).text(), i + 1);
        }
    }

    private static void noBlockTwice(List<Block> blocks) {
        Set<BlockId> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!seen.add(blocks.get(i).id())) {
                throw BlockRefused.repeated(i + 1);
            }
        }
    }

    private static void everySubParagraphHasItsParagraph(List<Block> blocks) {
        BlockKind above = BlockKind.HEADING;
        for (int i = 0; i < blocks.size(); i++) {
            BlockKind kind = blocks.get(i).kind();
            if (kind == BlockKind.SUB_PARAGRAPH && above == BlockKind.HEADING) {
                throw BlockRefused.withoutParagraph(i + 1);
            }
            above = kind;
        }
    }

    private static void notTooLongAltogether(List<Block> blocks) {
        int length = blocks.stream()
                .map(Block::text)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .sum();
        if (length > LONGEST_TEXT) {
            throw VersionRefused.tooLong(length, LONGEST_TEXT);
        }
    }
}
