package org.a4p.consultation.consultation;

import java.time.Instant;

/** What another feature still has to have finished before a round is archived. */
public interface ArchivingRule {

    /** Passes a round that may be archived now; says otherwise what is still to come. */
    void require(Consultation consultation, Instant now);
}
