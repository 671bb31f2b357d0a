package org.a4p.consultation.drafting;

import org.a4p.consultation.thread.ThreadId;

/** An officer has one draft in the making for each thread. */
public record WorkingDraftId(ThreadId thread, String officer) {}
