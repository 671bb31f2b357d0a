package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.outbox.ReceivedEvent;
import org.a4p.testing.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FollowingTests {

    static final Iterable<String> SIGNALS = Following.SIGNALS;

    @ParameterizedTest
    @FieldSource("SIGNALS")
    void eachSignalSaysWhichEntryToReadAgain(String type) {
        ReceivedEvent event = ReceivedEvent.of(Contracts.sample("consultation/" + type));

        ContributionId about = Following.about(event).orElseThrow();

        assertThat(about.thread()).isEqualTo(ThreadId.of(event.subject()));
        assertThat(event.data().findValuesAsString("citation")).contains(about.citation());
    }
}
