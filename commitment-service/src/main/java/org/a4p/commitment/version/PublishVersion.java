package org.a4p.commitment.version;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a drafter asks to be published.
 *
 * @param base the ordinal of the version it was written on, 0 for the first
 */
public record PublishVersion(int base, VersionName name, Note note, List<WrittenBlock> blocks) {

    public PublishVersion {
        blocks = List.copyOf(blocks);
    }

    boolean isWhatBecame(Version version) {
        return version.ordinal() == base + 1
                && version.name().equals(name)
                && version.note().equals(note)
                && version.blocks().size() == blocks.size()
                && allBlocksBecame(version.blocks());
    }

    private boolean allBlocksBecame(List<Block> published) {
        for (int i = 0; i < published.size(); i++) {
            if (!blocks.get(i).isWhatBecame(published.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A block as written.
     *
     * @param id which block of an earlier version this is; null for a new one
     */
    public record WrittenBlock(@Nullable String id, BlockKind kind, String text) {

        boolean isWhatBecame(Block block) {
            return (id == null || id.equals(block.id().value())) && kind == block.kind() && text.equals(block.text());
        }
    }
}
