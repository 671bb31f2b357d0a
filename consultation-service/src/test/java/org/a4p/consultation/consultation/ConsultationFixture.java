package org.a4p.consultation.consultation;

import java.time.Instant;
import java.util.List;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.SixLanguages;

/** Consultations for tests. */
public final class ConsultationFixture {

    private ConsultationFixture() {}

    public static Theme aTheme(String id) {
        return new Theme(new ThemeId(id), inSixLanguages("Theme " + id));
    }

    public static Consultation aConsultation(String id, String theme, Instant opens, Instant closes) {
        return new Consultation(
                new ConsultationId(id),
                new ThemeId(theme),
                inSixLanguages("Round " + id),
                List.of(inSixLanguages("What should be done?")),
                opens,
                null,
                closes,
                null,
                List.of(new DelegationCode("UNDPO")),
                false);
    }

    public static SixLanguages inSixLanguages(String text) {
        return new SixLanguages(text, text + " fr", text + " es", text + " ar", text + " ru", text + " zh");
    }
}
