package org.a4p.consultation.alignment.web;

import java.util.List;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Model of the page of where one delegation stands.
 *
 * @param name the delegation's
 * @param here its own path
 * @param first number of the first position shown, of {@code total}
 * @param earlier number of the page before, if there is one
 * @param later number of the page after, if there is one
 */
record DelegationAlignmentsPage(
        List<Crumb> breadcrumb,
        String name,
        String here,
        AsOfDate asOf,
        List<HeldPositionView> holdings,
        int total,
        int first,
        int last,
        @Nullable Integer earlier,
        @Nullable Integer later)
        implements Page {}
