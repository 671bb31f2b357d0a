package org.a4p.consultation.importing;

import java.util.List;
import java.util.Optional;
import org.a4p.consultation.importing.sheet.Row;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.SixLanguages;
import org.springframework.stereotype.Component;

/** Themes, one a line: id and names in six languages. */
@Component
class ThemeImport implements Importer {

    private final Themes themes;

    ThemeImport(Themes themes) {
        this.themes = themes;
    }

    @Override
    public Kind kind() {
        return Kind.THEMES;
    }

    @Override
    public void plan(List<Row> rows, Officer officer, Plan plan) {
        rows.forEach(row -> plan(row, plan));
    }

    private void plan(Row row, Plan plan) {
        ThemeId id = plan.read(
                row, "id", () -> ThemeId.read(row.cell("id")).orElseThrow(() -> ImportRefused.themeId(row.cell("id"))));
        SixLanguages names = Names.read(row, plan);
        if (id == null || names == null || !plan.isFirst(row, id)) {
            return;
        }
        Optional<Theme> existing = themes.find(id);
        if (existing.isEmpty()) {
            plan.step(() -> themes.createIfAbsent(new Theme(id, names)));
        } else if (existing.get().names().equals(names)) {
            plan.skip();
        } else {
            plan.problem(row.line(), "id", ImportRefused.themeDiffers(id.value()));
        }
    }
}
