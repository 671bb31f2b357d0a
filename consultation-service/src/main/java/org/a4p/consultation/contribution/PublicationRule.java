package org.a4p.consultation.contribution;

import org.a4p.delegations.Officer;

/** A rule of another feature on who may publish at once what they have written. */
public interface PublicationRule {

    boolean mayPublish(Officer officer);

    /** Passes an officer who may; says otherwise why not. */
    void require(Officer officer);
}
