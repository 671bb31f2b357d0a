package org.a4p.consultation.contribution.web;

import java.util.List;

/** Part of a thread, from a number on. */
record ContributionsView(String thread, int from, List<ContributionView> contributions) {}
