package org.a4p.consultation.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.a4p.pages.language.SixLanguages;
import org.bson.codecs.pojo.annotations.BsonId;

/** A published version of a declaration, as much of it as is needed to speak about its paragraphs. It never changes. */
public record TextVersion(
        @BsonId TextVersionId id,
        String name,
        SixLanguages declarationNames,
        Instant publishedAt,
        String path,
        List<Paragraph> paragraphs) {

    public Optional<Paragraph> paragraph(String block) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.block().equals(block))
                .findFirst();
    }

    /** The paragraph as it is named in forms and addresses: {@code shared-commitments/1/op-3}. */
    public String address(Paragraph paragraph) {
        return id.declaration() + "/" + id.ordinal() + "/" + paragraph.block();
    }

    /** What became of the paragraph that was spoken about, if this is the newest version. */
    Fate fateOf(Anchor anchor) {
        return paragraph(anchor.block())
                .map(now -> now.digest().equals(anchor.digest()) ? Fate.SAME : Fate.CHANGED)
                .orElse(Fate.GONE);
    }

    /** The paragraph as a contribution remembers it. */
    Optional<Anchor> anchor(String block) {
        return paragraph(block)
                .map(found -> new Anchor(
                        id.declaration(), String.valueOf(id.ordinal()), block, found.label(), found.digest()));
    }
}
