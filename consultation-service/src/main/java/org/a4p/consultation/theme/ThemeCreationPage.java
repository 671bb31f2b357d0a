package org.a4p.consultation.theme;

import java.util.List;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;

/** Model of the page that creates a theme. */
record ThemeCreationPage(List<Crumb> breadcrumb, ThemeFormPages.ThemeForm form) implements Page {}
