package org.a4p.consultation.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.a4p.consultation.alignment.PositionRequest;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.PublishContribution;
import org.a4p.consultation.theme.Theme;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.language.SixLanguages;
import org.jspecify.annotations.Nullable;

/** One file of sample content: a theme, a consultation on it, and what is said there. */
record Sample(SampleTheme theme, SampleConsultation consultation, List<SampleThread> threads) {

    private static final Duration ROUND = Duration.ofDays(30);

    Theme toTheme() {
        return new Theme(new ThemeId(theme.id), theme.names);
    }

    /** A round that opens now. */
    Consultation toConsultation(Instant now, DelegationCode facilitator) {
        return new Consultation(
                new ConsultationId(consultation.id),
                new ThemeId(theme.id),
                consultation.titles,
                consultation.questions,
                now,
                null,
                now.plus(ROUND),
                null,
                List.of(facilitator),
                true);
    }

    record SampleTheme(String id, SixLanguages names) {}

    record SampleConsultation(String id, SixLanguages titles, List<SixLanguages> questions) {}

    record SampleThread(
            String title,
            String opening,
            List<SampleContribution> contributions,
            @Nullable String conclusion) {}

    record SampleContribution(
            String delegation,
            String type,
            String text,
            @Nullable String language,
            @Nullable String oldWording,
            @Nullable String newWording,
            @Nullable Integer inReplyTo,
            @Nullable String onBehalfOf,
            @Nullable List<SamplePosition> positions) {

        List<SamplePosition> held() {
            return Objects.requireNonNullElse(positions, List.of());
        }

        PublishContribution toCommand(String thread) {
            return new PublishContribution(
                    thread,
                    type,
                    text,
                    Objects.requireNonNullElse(language, "en"),
                    Objects.requireNonNullElse(oldWording, ""),
                    Objects.requireNonNullElse(newWording, ""),
                    inReplyTo == null ? "" : inReplyTo.toString(),
                    List.of(),
                    Objects.requireNonNullElse(onBehalfOf, ""),
                    false,
                    "",
                    List.of());
        }
    }

    record SamplePosition(String delegation, String stance, String words) {

        PositionRequest toCommand(ContributionId on) {
            return new PositionRequest(on.thread().toString(), on.number(), "", stance, words, 0);
        }
    }
}
