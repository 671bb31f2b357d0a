package org.a4p.consultation.thread;

import java.util.List;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeMerges;
import org.a4p.consultation.theme.Themes;
import org.springframework.stereotype.Component;

/** The threads of a theme: each thread there is belongs to exactly one theme that is not merged. */
@Component
class ThemeThreads {

    private final Themes themes;
    private final Consultations consultations;
    private final Threads threads;
    private final Progress progress;
    private final UnreadInThread unread;

    ThemeThreads(
            Themes themes, Consultations consultations, Threads threads, Progress progress, UnreadInThread unread) {
        this.themes = themes;
        this.consultations = consultations;
        this.threads = threads;
        this.progress = progress;
        this.unread = unread;
    }

    /** Those of the theme and of all themes that live on in it; none of a merged theme. */
    List<ThematicThread> of(Theme theme) {
        ThemeMerges lineage = themes.lineage();
        return lineage.familyOf(theme).stream()
                .flatMap(member -> consultations.on(member.id()).stream())
                .flatMap(consultation -> of(consultation.id()).stream())
                .toList();
    }

    List<ThematicThread> of(ConsultationId consultation) {
        return threads.of(consultation).stream().map(progress::latest).toList();
    }

    List<ThreadRow> rows(ConsultationId consultation) {
        return of(consultation).stream()
                .map(thread -> new ThreadRow(thread, unread.unread(thread)))
                .toList();
    }
}
