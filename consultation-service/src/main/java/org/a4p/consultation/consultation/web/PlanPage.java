package org.a4p.consultation.consultation.web;

import java.util.List;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.theme.Theme;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Model of the page on which a round is planned.
 *
 * @param consultation null if it is a new one
 */
record PlanPage(List<Crumb> breadcrumb, @Nullable Consultation consultation, PlanForm form, List<Theme> themes)
        implements Page {

    public String action() {
        return consultation == null ? "/consultations" : consultation.path() + "/edit";
    }
}
