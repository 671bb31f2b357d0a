package org.a4p.consultation.contribution;

import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.thread.ThematicThread;

/** A thread with what it is part of. */
public record ThreadContext(ThematicThread thread, Consultation consultation, Theme theme) {}
