package org.a4p.consultation.alignment.chart;

import org.a4p.consultation.alignment.Holder;
import org.a4p.delegations.DelegationCode;

/** A delegation, and a voice it stands to: another delegation's, or a group's. */
public record DelegationPair(DelegationCode delegation, Holder voice) {}
