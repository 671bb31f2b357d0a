package org.a4p.consultation.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.a4p.consultation.ToldTime;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.junit.jupiter.api.Test;

/** The world is told of the opening that comes, not of one that was called off a moment before. */
class OpeningsIT {

    private final RoundScene round = RoundScene.planned();
    private final Consultations consultations = round.service().bean(Consultations.class);
    private final ConsultationId id = new ConsultationId(round.id());

    @Test
    void whoReadTheRoundBeforeItWasPostponedAnnouncesNothing() {
        Consultation asRead = consultations.get(id);
        postpone();

        assertThat(announce(asRead)).isFalse();
        assertThat(consultations.get(id).planning().announced()).isFalse();

        assertThat(announce(consultations.get(id)))
                .as("the opening as it is now")
                .isTrue();
        assertThat(announce(consultations.get(id))).as("told before").isFalse();
    }

    private void postpone() {
        Map<String, Object> later = RoundScene.plan(round.theme());
        later.put("opens", ToldTime.now().plus(Duration.ofDays(2)).toString());
        assertThat(round.secretariat()
                        .put("/api/consultations/" + round.id(), later, "0")
                        .statusCode())
                .isEqualTo(200);
    }

    private boolean announce(Consultation opened) {
        Themes themes = round.service().bean(Themes.class);
        return consultations.announce(opened, ConsultationOpened.of(opened, themes.get(new ThemeId(round.theme()))));
    }
}
