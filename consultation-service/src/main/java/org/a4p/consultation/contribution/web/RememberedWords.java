package org.a4p.consultation.contribution.web;

import java.util.Optional;
import org.a4p.consultation.contribution.ThreadContext;
import org.a4p.consultation.contribution.TypedContribution;
import org.a4p.delegations.Officer;

/** What another feature remembers an officer to have typed below a thread. */
public interface RememberedWords {

    Optional<TypedContribution> remembered(ThreadContext place, Officer officer);
}
