package org.a4p.consultation.contribution;

import org.a4p.consultation.thread.ThreadId;

/** Where a contribution stands: its thread, and its number there from 1 on. The natural key of the store. */
public record ContributionId(ThreadId thread, int number) {

    /** For ever the same, e.g. {@code A4P/PERF/2/14}. */
    public String citation() {
        return thread.citation() + "/" + number;
    }

    public String path() {
        return "/threads/" + thread + "/contributions/" + number;
    }
}
