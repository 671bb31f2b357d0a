package org.a4p.consultation.search;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What all replicas share about their indexes.
 *
 * @param store names this very store for ever, so that an index of another one is not taken for its own
 * @param rebuildWanted when the secretariat last asked all replicas to build anew
 */
public record IndexOrder(
        @BsonId String id, String store, @Nullable Instant rebuildWanted) {}
