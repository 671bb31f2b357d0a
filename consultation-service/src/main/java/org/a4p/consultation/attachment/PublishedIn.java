package org.a4p.consultation.attachment;

import org.a4p.consultation.thread.ThreadId;

/** The contribution a file belongs to, by its thread and number. */
public record PublishedIn(ThreadId thread, int number) {}
