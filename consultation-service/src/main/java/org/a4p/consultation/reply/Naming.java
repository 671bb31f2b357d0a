package org.a4p.consultation.reply;

import org.a4p.consultation.contribution.ContributionId;
import org.bson.codecs.pojo.annotations.BsonId;

/** An entry that names a delegation, without its text; public for the driver, which makes it. */
public record Naming(@BsonId ContributionId id) {}
