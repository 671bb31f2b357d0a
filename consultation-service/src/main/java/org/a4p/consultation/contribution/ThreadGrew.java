package org.a4p.consultation.contribution;

import org.a4p.consultation.thread.ThreadId;

/** Tells whoever watches the thread in this process that it has a new entry. */
public record ThreadGrew(ThreadId thread) {}
