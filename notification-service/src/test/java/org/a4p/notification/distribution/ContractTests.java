package org.a4p.notification.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.notification.followable.FollowableKind;
import org.a4p.notification.followable.Followed;
import org.a4p.notification.mail.MoreTime;
import org.a4p.notification.mail.NewContribution;
import org.a4p.notification.mail.NewVersion;
import org.a4p.outbox.ReceivedEvent;
import org.a4p.pages.language.Language;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class ContractTests {

    @Test
    void aContributionIsReadAsConsultationPromisesIt() {
        ContributionPublished event = sample("consultation/contribution.published.v1", ContributionPublished.class);

        assertThat(event.followed()).contains(new Followed(FollowableKind.THEME, "perf"));
        assertThat(event.isNews()).isTrue();
        NewContribution news = event.in(Language.FRENCH);
        assertThat(news.citation()).isEqualTo("A4P/PERF/2/14");
        assertThat(news.type()).isEqualTo("STATEMENT");
        assertThat(news.delegation()).isEqualTo("Sénégal");
        assertThat(news.threadId()).isEqualTo("perf-2");
        assertThat(news.path()).isEqualTo("/threads/perf-2/contributions/14");
        assertThat(news).hasNoNullFieldsOrProperties();
    }

    @Test
    void whatWasSaidElsewhereBeforeIsNoNewsAndWhatDoesNotSayIsNews() {
        String sample = Contracts.sample("consultation/contribution.published.v1");

        assertThat(isNews(sample.replace("\"transcribed\": false", "\"transcribed\": true")))
                .isFalse();
        assertThat(isNews(sample.replace("\"transcribed\": false,", ""))).isTrue();
    }

    @Test
    void aVersionIsReadAsCommitmentPromisesIt() {
        VersionPublished event = sample("commitment/version.published.v1", VersionPublished.class);

        assertThat(event.followed()).contains(new Followed(FollowableKind.DECLARATION, "shared-commitments"));
        NewVersion news = event.in(Language.ARABIC);
        assertThat(news.declaration()).isEqualTo("إعلان الالتزامات المشتركة");
        assertThat(news.name()).isEqualTo("Rev.1");
        assertThat(news.previous()).isEqualTo("zero draft");
        assertThat(news.comparePath()).startsWith("/declarations/shared-commitments/compare?");
    }

    @Test
    void anExtensionIsReadAsConsultationPromisesIt() {
        ConsultationExtended event = sample("consultation/consultation.extended.v1", ConsultationExtended.class);

        assertThat(event.followed()).contains(new Followed(FollowableKind.THEME, "perf"));
        MoreTime news = event.in(Language.SPANISH);
        assertThat(news.title()).startsWith("Desempeño");
        assertThat(news.closes()).isAfter(news.previouslyCloses());
        assertThat(news.path()).isEqualTo("/consultations/perf-round-1");
        assertThat(news).hasNoNullFieldsOrProperties();
    }

    private static boolean isNews(String event) {
        return ReceivedEvent.of(event).dataAs(ContributionPublished.class).isNews();
    }

    private static <T> T sample(String contract, Class<T> type) {
        return ReceivedEvent.of(Contracts.sample(contract)).dataAs(type);
    }
}
