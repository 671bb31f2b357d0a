package org.a4p.consultation.record;

import static org.a4p.consultation.record.RecordFixture.LATER;
import static org.a4p.consultation.record.RecordFixture.OPENS;
import static org.a4p.consultation.record.RecordFixture.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.theme.NameHistory;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.pages.language.SixLanguages;
import org.junit.jupiter.api.Test;

class FactsTests {

    @Test
    void beforeAnythingIsSaidTheRecordIsOfTheOpening() {
        assertThat(lastChangeIfRenamed(OPENS.minus(Duration.ofDays(9)))).isEqualTo(OPENS);
    }

    @Test
    void aThemeThatIsRenamedAfterwardsChangesTheRecord() {
        Instant renamed = OPENS.plus(Duration.ofHours(1));

        assertThat(lastChangeIfRenamed(renamed)).isEqualTo(renamed);
    }

    private static Instant lastChangeIfRenamed(Instant at) {
        SixLanguages names = SixLanguages.by(language -> "Performance");
        List<NameHistory.Earlier> earlier = List.of(new NameHistory.Earlier(names, at));
        Theme theme = new Theme(new ThemeId("perf"), names, earlier, 1, null, null);
        return new Facts(ROUND, theme, List.of()).lastChangeBy(LATER);
    }
}
