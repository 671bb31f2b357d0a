package org.a4p.consultation.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.a4p.consultation.contribution.ContributionId;
import org.a4p.outbox.ReceivedEvent;
import org.a4p.testing.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexUpdaterTests {

    static final Iterable<String> SIGNALS = IndexUpdater.SIGNALS;

    @ParameterizedTest
    @FieldSource("SIGNALS")
    void eachSignalSaysWhichEntryToReadAgain(String type) {
        ReceivedEvent event = ReceivedEvent.of(Contracts.sample("consultation/" + type));

        ContributionId about = IndexUpdater.about(event).orElseThrow();

        assertThat(event.subject() + "/").startsWith(about.thread() + "/");
        assertThat(event.data().findValuesAsString("citation")).contains(about.citation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme.merged.v1", "group.changed.v1", "search.rebuild-requested.v1"})
    void whatIsAboutNoEntryNamesNone(String type) {
        ReceivedEvent event = ReceivedEvent.of(Contracts.sample("consultation/" + type));

        assertThat(IndexUpdater.about(event)).isEmpty();
    }
}
