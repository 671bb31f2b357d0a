package org.a4p.commitment.version.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.a4p.commitment.version.BlockKind;
import org.a4p.commitment.version.BlockRefused;
import org.a4p.commitment.version.History;
import org.a4p.commitment.version.Note;
import org.a4p.commitment.version.NumberedBlock;
import org.a4p.commitment.version.PublishVersion;
import org.a4p.commitment.version.PublishVersion.WrittenBlock;
import org.a4p.commitment.version.TextRules;
import org.a4p.commitment.version.Version;
import org.a4p.commitment.version.VersionName;
import org.a4p.commitment.version.VersionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A version as programs see it; who typed it is in the audit record alone.
 *
 * @param delegation who published, by code
 * @param comparePath what changed since the version before; absent for a first one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(
        int ordinal,
        String name,
        String note,
        Instant publishedAt,
        String delegation,
        String path,
        @Nullable String comparePath) {

    static VersionView of(VersionSummary version) {
        return new VersionView(
                version.ordinal(),
                version.name().value(),
                version.note().value(),
                version.publication().at(),
                version.publication().delegation().value(),
                version.path(),
                version.comparePath());
    }

    record VersionList(String declaration, int latest, List<VersionView> versions) {

        static VersionList of(String declaration, History history) {
            List<VersionView> views =
                    history.versions().stream().map(VersionView::of).toList();
            return new VersionList(declaration, history.last(), views);
        }
    }

    record VersionText(VersionView version, List<BlockView> blocks) {

        static VersionText of(Version version) {
            List<BlockView> blocks =
                    version.numbered().stream().map(BlockView::of).toList();
            return new VersionText(VersionView.of(version.summary()), blocks);
        }
    }

    record BlockView(String id, BlockKind kind, String label, String text) {

        static BlockView of(NumberedBlock block) {
            return new BlockView(block.id().value(), block.kind(), block.label(), block.text());
        }
    }

    /** The next version as a program writes it. */
    record NewVersion(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Rev.1", maxLength = VersionName.LONGEST)
            @Nullable
            String name,

            @Schema(maxLength = Note.LONGEST) @Nullable String note,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<@Nullable NewBlock> blocks) {

        PublishVersion toPublish(int base) {
            List<WrittenBlock> written = new ArrayList<>();
            for (NewBlock block : Objects.requireNonNullElse(blocks, List.<NewBlock>of())) {
                written.add(NewBlock.toPublish(block, written.size() + 1));
            }
            return new PublishVersion(
                    base,
                    new VersionName(Objects.requireNonNullElse(name, "")),
                    new Note(Objects.requireNonNullElse(note, "")),
                    written);
        }
    }

    record NewBlock(
            @Schema(description = "Which block of an earlier version this is; left out for a new one") @Nullable
            String id,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            BlockKind kind,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = TextRules.LONGEST_BLOCK) @Nullable
            String text) {

        private static WrittenBlock toPublish(@Nullable NewBlock block, int position) {
            if (block == null || block.kind == null || block.text == null) {
                throw BlockRefused.incomplete(position);
            }
            return new WrittenBlock(block.id, block.kind, block.text);
        }
    }
}
