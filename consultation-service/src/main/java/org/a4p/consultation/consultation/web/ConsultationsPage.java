package org.a4p.consultation.consultation.web;

import java.util.List;
import org.a4p.consultation.authorization.ConsultationState;
import org.a4p.consultation.consultation.ConsultationCard;
import org.a4p.consultation.theme.Theme;
import org.a4p.pages.shell.Page;

/**
 * Model of the list of consultations and of themes.
 *
 * @param state filter as asked for, or empty
 * @param theme filter as asked for, or empty
 * @param filtered whether either of them names something there is
 */
record ConsultationsPage(
        List<ConsultationCard> consultations,
        String state,
        String theme,
        boolean filtered,
        boolean mayPlan,
        List<Theme> themes)
        implements Page {

    public List<ConsultationState> states() {
        return List.of(ConsultationState.values());
    }
}
