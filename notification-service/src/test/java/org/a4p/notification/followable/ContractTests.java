package org.a4p.notification.followable;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.outbox.ReceivedEvent;
import org.a4p.pages.language.Language;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTests {

    @ParameterizedTest
    @CsvSource({
        "consultation/theme.created.v1, THEME, theme:perf",
        "consultation/theme.renamed.v1, THEME, theme:perf",
        "consultation/theme.merged.v1, THEME, theme:perf",
        "consultation/theme.separated.v1, THEME, theme:perf",
        "commitment/declaration.created.v1, DECLARATION, declaration:shared-commitments"
    })
    void whatCanBeFollowedIsLearnedFromTheEventsAsPromised(String contract, FollowableKind kind, String key) {
        ReceivedEvent event = ReceivedEvent.of(Contracts.sample(contract));

        Followable learned = FollowableEvents.read(kind, event);

        assertThat(learned.key()).isEqualTo(key);
        assertThat(learned.path()).startsWith("/");
        assertThat(Language.all())
                .allSatisfy(language -> assertThat(learned.names()).containsKey(language.code()));
    }

    @Test
    void whereAMergedThemeLivesOnIsReadFromItsEventAsPromised() {
        ReceivedEvent event = ReceivedEvent.of(Contracts.sample("consultation/theme.merged.v1"));

        assertThat(FollowableEvents.into(event)).isEqualTo(new Followed(FollowableKind.THEME, "pk"));
    }
}
