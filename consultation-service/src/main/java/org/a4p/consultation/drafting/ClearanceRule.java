package org.a4p.consultation.drafting;

import java.time.Instant;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A delegation's own practice: whether its delegates publish by themselves or everything goes through the head of delegation.
 *
 * @param changedBy account of the officer who set it, for the audit record only
 * @param version how often it was set
 */
public record ClearanceRule(
        @BsonId DelegationCode delegation, boolean required, String changedBy, Instant changedAt, int version) {}
