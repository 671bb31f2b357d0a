package org.a4p.consultation.importing;

import java.util.List;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.consultation.importing.sheet.Row;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.text.TypedText;
import org.jspecify.annotations.Nullable;

/** The six columns of a name. */
public final class Names {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

    private Names() {}

    /** The name, or null with a problem noted for each column that does not fit. */
    static @Nullable SixLanguages read(Row row, Plan plan) {
        int before = plan.problems().size();
        LANGUAGES.forEach(language ->
                plan.read(row, language, () -> TypedText.line(row.cell(language), GroupCommands.NAME_LIMIT)));
        return plan.problems().size() > before
                ? null
                : new SixLanguages(
                        row.cell("en"), row.cell("fr"), row.cell("es"), row.cell("ar"), row.cell("ru"), row.cell("zh"));
    }
}
