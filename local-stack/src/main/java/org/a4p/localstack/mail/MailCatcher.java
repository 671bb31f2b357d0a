package org.a4p.localstack.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;

/** An SMTP server on the loopback address that takes mail for anybody; a message is a file before it is acknowledged. */
public final class MailCatcher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GreenMail server;

    private MailCatcher(GreenMail server) {
        this.server = server;
    }

    /** Starts to catch, and returns when it serves; port 0 takes a free one. */
    public static MailCatcher start(CaughtMails mails, int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        GreenMail server = new GreenMail(setup);
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> keep(mails, message, recipient));
        server.start();
        return new MailCatcher(server);
    }

    /** The port it listens on. */
    public int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** What is thrown here reaches the sender as 451, so that it tries again. */
    private static GreenMailUser keep(CaughtMails mails, MovingMessage message, MailAddress recipient)
            throws MessagingException {
        try {
            mails.keep(message.getMessage(), recipient.getEmail());
        } catch (IOException cause) {
            throw new MessagingException("The message could not be written", cause);
        }
        return new Nobody(recipient.getEmail());
    }
}
