package org.a4p.consultation.consultation;

import java.time.Instant;
import org.a4p.pages.zone.Moment;

/** An instant inside a sentence, in New York time to the second. */
public record NewYorkTime(Instant instant) implements Moment {}
