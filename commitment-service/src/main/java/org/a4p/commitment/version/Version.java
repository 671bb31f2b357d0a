package org.a4p.commitment.version;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** A named state of a declaration's text. Once published it never changes. */
public record Version(@BsonId VersionId id, VersionName name, List<Block> blocks, Note note, Publication publication) {

    public Version {
        blocks = TextRules.check(blocks);
    }

    public int ordinal() {
        return id.ordinal();
    }

    public String path() {
        return summary().path();
    }

    public List<NumberedBlock> numbered() {
        return NumberedBlock.number(blocks);
    }

    public VersionSummary summary() {
        return new VersionSummary(id, name, note, publication);
    }
}
