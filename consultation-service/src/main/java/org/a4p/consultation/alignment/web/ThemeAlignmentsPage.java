package org.a4p.consultation.alignment.web;

import java.util.List;
import org.a4p.consultation.alignment.AsOfDate;
import org.a4p.consultation.alignment.chart.MatrixRows;
import org.a4p.consultation.alignment.chart.MatrixSvg;
import org.a4p.consultation.theme.Theme;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;

/**
 * Model of the page of who stands with whom on a theme.
 *
 * @param living the theme it lives on in, itself if it is not merged
 * @param region whose positions are shown, or empty for all
 */
record ThemeAlignmentsPage(
        List<Crumb> breadcrumb,
        Theme theme,
        Theme living,
        String name,
        AsOfDate asOf,
        String region,
        List<String> regions,
        boolean empty,
        MatrixSvg picture,
        List<MatrixRows> rows)
        implements Page {}
