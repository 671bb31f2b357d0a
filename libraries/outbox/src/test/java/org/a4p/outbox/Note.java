package org.a4p.outbox;

import org.bson.codecs.pojo.annotations.BsonId;

/** An aggregate with next to nothing in it; public, because the driver's record codec reads no others. */
public record Note(@BsonId String id, int revision) {}
