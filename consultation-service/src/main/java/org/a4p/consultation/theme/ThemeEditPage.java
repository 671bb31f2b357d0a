package org.a4p.consultation.theme;

import java.util.List;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Model of the page that renames a theme, merges it and parts it again.
 *
 * @param targets themes it can be merged into
 * @param into the one it was to be merged into; null if that was not asked for
 */
record ThemeEditPage(
        List<Crumb> breadcrumb,
        Theme theme,
        ThemeFormPages.ThemeForm form,
        List<Theme> targets,
        @Nullable String into) implements Page {}
