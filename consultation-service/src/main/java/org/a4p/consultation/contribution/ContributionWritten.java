package org.a4p.consultation.contribution;

import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;

/** Tells in this process that what an officer wrote below a thread is published. */
public record ContributionWritten(ThreadId thread, String officer, DelegationCode delegation) {}
