package org.a4p.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.a4p.localstack.FreePort;
import org.a4p.notification.Mailbox;
import org.a4p.notification.delivery.Delivery.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryIT {

    private static final Duration LEASE_OVER = DeliveryWorker.LEASE.plusSeconds(1);

    private final String database = "delivery-" + UUID.randomUUID();
    private final int port = FreePort.find();
    private final GreenMail mailServer = Mailbox.at(port);
    private PostOffice office;

    @BeforeEach
    void open() {
        mailServer.start();
        office = new PostOffice(database, port);
    }

    @AfterEach
    void close() {
        office.close();
        mailServer.stop();
    }

    @Test
    void isSentOnceHoweverOftenItIsHandedIn() {
        office.post.start();

        for (int time = 0; time < 5; time++) {
            office.post.send(PostOffice.update("event|reader"));
            office.post.round();
        }

        await().untilAsserted(() -> assertThat(office.status("event|reader")).isEqualTo(Status.ACCEPTED));
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        assertThat(office.deliveries.find("event|reader").orElseThrow().letter())
                .isNull();
    }

    @Test
    void twoReplicasSendFiveHundredWithoutADouble() {
        List<String> ids = office.leave(500);
        try (PostOffice other = office.replica(database, port)) {
            office.post.start();
            other.post.start();
            Thread one = Thread.ofVirtual().start(office.post::round);
            Thread two = Thread.ofVirtual().start(other.post::round);

            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(ids)
                            .allSatisfy(id -> assertThat(office.status(id)).isEqualTo(Status.ACCEPTED)));
            await().until(() -> !one.isAlive() && !two.isAlive());
        }
        assertThat(messageIds()).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsSentThatNobodyWantsAnyMore() {
        List<String> ids = office.leave(200);
        ids.forEach(office::unsubscribe);
        office.post.start();

        office.post.round();

        await().untilAsserted(() ->
                assertThat(ids).allSatisfy(id -> assertThat(office.status(id)).isEqualTo(Status.SUPPRESSED)));
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    void aClaimWhoseWorkerDiedIsTakenOverAndTheDeadCannotComeBack() {
        office.leave(PostOffice.update("event|reader"));
        Delivery dead = office.claim("event|reader");

        office.worker.deliver("event|reader");
        assertThat(office.status("event|reader")).isEqualTo(Status.CLAIMED);

        office.pass(LEASE_OVER);
        Delivery alive = office.claim("event|reader");
        assertThat(office.deliveries.beginSending(dead)).isFalse();
        assertThat(office.deliveries.beginSending(alive)).isTrue();
    }

    @Test
    void aDeathWhileSendingLeavesNewsUncertainAndItIsNotSentAgain() {
        office.leave(PostOffice.update("event|reader"));
        office.deliveries.beginSending(office.claim("event|reader"));
        office.post.start();

        office.pass(LEASE_OVER);
        office.post.round();
        office.pass(Duration.ofDays(1));
        office.post.round();

        assertThat(office.status("event|reader")).isEqualTo(Status.UNCERTAIN);
        assertThat(mailServer.getReceivedMessages()).isEmpty();
    }

    @Test
    void aDeathWhileSendingAConfirmationSendsItOnceMore() {
        office.leave(PostOffice.confirmation("confirmation"));
        office.deliveries.beginSending(office.claim("confirmation"));
        office.post.start();

        office.pass(LEASE_OVER);
        office.post.round();
        assertThat(office.status("confirmation")).isEqualTo(Status.RETRY);
        office.pass(Duration.ofMinutes(2));
        office.post.round();

        await().untilAsserted(() -> assertThat(office.status("confirmation")).isEqualTo(Status.ACCEPTED));
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whileTheMailServerIsAwayNothingIsLostAndThenNothingDoubled() {
        mailServer.stop();
        List<String> ids = office.leave(50);
        office.post.start();
        office.post.round();
        await().untilAsserted(() ->
                assertThat(ids).allSatisfy(id -> assertThat(office.status(id)).isEqualTo(Status.RETRY)));

        GreenMail back = Mailbox.at(port);
        back.start();
        try {
            office.pass(Duration.ofMinutes(2));
            office.post.round();
            await().untilAsserted(() -> assertThat(ids)
                    .allSatisfy(id -> assertThat(office.status(id)).isEqualTo(Status.ACCEPTED)));
            assertThat(back.getReceivedMessages()).hasSize(50);
        } finally {
            back.stop();
        }
    }

    private List<String> messageIds() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .map(DeliveryIT::messageId)
                .collect(Collectors.toList());
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
