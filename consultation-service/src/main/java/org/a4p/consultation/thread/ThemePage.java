package org.a4p.consultation.thread;

import java.util.List;
import org.a4p.consultation.consultation.ConsultationCard;
import org.a4p.consultation.theme.Theme;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;

/**
 * Model of the page of a theme.
 *
 * @param living the theme it lives on in, itself if it is not merged
 * @param family itself and the themes merged into it
 */
record ThemePage(
        List<Crumb> breadcrumb, Theme theme, Theme living, List<Theme> family, List<Round> rounds, boolean mayKeep)
        implements Page {

    /** The themes by whose codes it is cited. */
    public List<Theme> cited() {
        return theme.isMerged() ? List.of(theme) : family;
    }

    /** A consultation with its threads. */
    record Round(ConsultationCard card, List<ThreadRow> threads) {}
}
