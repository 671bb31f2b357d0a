package org.a4p.consultation.alignment.web;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.PositionSubject;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Model of the page of the positions on one contribution.
 *
 * @param group name of the group spoken for, if any
 */
record PositionsPage(
        List<Crumb> breadcrumb,
        PositionSubject spoken,
        String speaker,
        @Nullable String group,
        AsOfDate asOf,
        TallyView tally,
        List<HistoryView> histories,
        List<PositionForm> forms)
        implements Page {

    public String citation() {
        return spoken.id().citation();
    }

    public String contribution() {
        return spoken.id().path();
    }

    public Instant spokenAt() {
        return spoken.at();
    }

    public String here() {
        return contribution() + "/positions";
    }
}
