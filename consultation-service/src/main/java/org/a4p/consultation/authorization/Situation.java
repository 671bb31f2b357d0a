package org.a4p.consultation.authorization;

import org.a4p.pages.problem.Failure;

/** Where and when something is to be done. */
public interface Situation {

    ConsultationState state();

    /** What tells the officer that this is not the time, with the dates that matter. */
    Failure refusal();
}
