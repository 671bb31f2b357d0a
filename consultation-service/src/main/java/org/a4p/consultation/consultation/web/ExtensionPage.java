package org.a4p.consultation.consultation.web;

import java.util.List;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Model of the pages that give a round more time and that archive it.
 *
 * @param form null on the page that archives
 */
record ExtensionPage(
        List<Crumb> breadcrumb, Consultation consultation, String title, ExtensionPages.@Nullable ExtensionForm form)
        implements Page {}
