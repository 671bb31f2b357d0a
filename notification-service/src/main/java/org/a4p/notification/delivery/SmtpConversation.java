package org.a4p.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.a4p.notification.delivery.SmtpOutcome.Accepted;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Conversation with the mail server, which remembers whether the final dot has gone out. Exceptions do not tell: a timeout
 * and a reset look the same before the dot, when nothing was sent, and after it, when the mail may well have arrived (RFC 1047).
 */
final class SmtpConversation extends SMTPTransport {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConversation.class);

    private boolean dotSent;

    SmtpConversation(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** Noted first: a fault while the dot is being written leaves open whether it went out. */
    @Override
    protected void finishData() throws IOException, MessagingException {
        dotSent = true;
        super.finishData();
    }

    Accepted accepted() {
        String reply = getLastServerResponse();
        return new Accepted(reply == null ? "accepted" : reply.strip());
    }

    SmtpOutcome failed(MessagingException failure) {
        return SmtpReply.outcomeOf(failure, dotSent);
    }

    /** Says goodbye. A server that does not answer that has the mail all the same, so a fault here changes no outcome. */
    void hangUp() {
        try {
            close();
        } catch (MessagingException silent) {
            LOG.debug("The mail server did not say goodbye", silent);
        }
    }
}
