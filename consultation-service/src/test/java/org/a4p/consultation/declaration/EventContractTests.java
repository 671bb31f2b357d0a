package org.a4p.consultation.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.a4p.consultation.declaration.TextNews.VersionPublished;
import org.a4p.outbox.ReceivedEvent;
import org.a4p.testing.Contracts;
import org.junit.jupiter.api.Test;

class EventContractTests {

    @Test
    void aPublishedVersionIsUnderstood() {
        VersionPublished news = ReceivedEvent.of(Contracts.sample("commitment/version.published.v1"))
                .dataAs(VersionPublished.class);

        TextVersion version = news.toVersion(Objects.requireNonNull(news.blocks()));
        assertThat(version.id()).isEqualTo(new TextVersionId("shared-commitments", 2));
        assertThat(version.name()).isEqualTo("Rev.1");
        assertThat(version.paragraph("op-1-a")).hasValueSatisfying(found -> {
            assertThat(found.label()).isEqualTo("OP 1 (a)");
            assertThat(found.opening()).isEqualTo("Evaluations are shared.");
        });
    }
}
