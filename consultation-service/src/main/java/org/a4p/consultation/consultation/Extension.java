package org.a4p.consultation.consultation;

import java.time.Instant;

/**
 * A round was given more time.
 *
 * @param from when it would have closed
 * @param until when it closes instead
 * @param reason as typed, for everybody to read
 * @param officer who extended it, for the audit record only
 * @param request the officer's request, so that a repeated one extends once
 */
public record Extension(Instant from, Instant until, String reason, Instant at, String officer, String request) {}
