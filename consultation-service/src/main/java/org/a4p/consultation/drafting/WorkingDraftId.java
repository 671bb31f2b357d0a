package org.a4p.consultation.drafting;

import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;

/** An officer has one draft in the making for each thread and delegation: whoever moves to another leaves their words behind. */
public record WorkingDraftId(ThreadId thread, String officer, DelegationCode delegation) {}
