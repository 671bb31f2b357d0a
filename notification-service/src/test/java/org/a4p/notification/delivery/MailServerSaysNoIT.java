package org.a4p.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.a4p.notification.delivery.Delivery.Status;
import org.a4p.notification.delivery.ScriptedMailServer.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MailServerSaysNoIT {

    private final String database = "refusal-" + UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(names = "QUIT", mode = Mode.EXCLUDE)
    void laterIsTriedAgainAfterAMinute(Phase phase) throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(phase, "451 later");
                PostOffice office = new PostOffice(database, server.port())) {
            Delivery tried = deliver(office, PostOffice.update("event|reader"));

            assertThat(tried.status()).isEqualTo(Status.RETRY);
            assertThat(Duration.between(office.clock.instant(), tried.due()))
                    .isBetween(Duration.ofMinutes(1), Duration.ofSeconds(72));
        }
    }

    @Test
    void neverIsTheEnd() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(Phase.RCPT, "550 no such user");
                PostOffice office = new PostOffice(database, server.port())) {
            assertThat(deliver(office, PostOffice.update("event|reader")).status())
                    .isEqualTo(Status.FAILED);
        }
    }

    @Test
    void newsThatMayHaveArrivedIsNotSentAgain() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(Phase.DOT, ScriptedMailServer.HANG_UP);
                PostOffice office = new PostOffice(database, server.port())) {
            assertThat(deliver(office, PostOffice.update("event|reader")).status())
                    .isEqualTo(Status.UNCERTAIN);

            office.pass(Duration.ofDays(1));
            office.worker.deliver("event|reader");
            assertThat(server.taken()).isEqualTo(1);
        }
    }

    @Test
    void aConfirmationThatMayHaveArrivedIsSentOnceMoreAndNoMore() throws IOException {
        try (ScriptedMailServer server = new ScriptedMailServer(Phase.DOT, ScriptedMailServer.HANG_UP);
                PostOffice office = new PostOffice(database, server.port())) {
            assertThat(deliver(office, PostOffice.confirmation("confirmation")).status())
                    .isEqualTo(Status.RETRY);

            for (int day = 0; day < 3; day++) {
                office.pass(Duration.ofDays(1));
                office.worker.deliver("confirmation");
            }
            assertThat(office.status("confirmation")).isEqualTo(Status.UNCERTAIN);
            assertThat(server.taken()).isEqualTo(2);
        }
    }

    private static Delivery deliver(PostOffice office, Delivery delivery) {
        office.leave(delivery);
        office.worker.deliver(delivery.id());
        return office.deliveries.find(delivery.id()).orElseThrow();
    }
}
