package org.a4p.notification.delivery;

import jakarta.mail.MessagingException;
import org.a4p.notification.delivery.SmtpOutcome.Deferred;
import org.a4p.notification.delivery.SmtpOutcome.Refused;
import org.a4p.notification.delivery.SmtpOutcome.Uncertain;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failed conversation with a mail server means (RFC 5321, 4.2.1): a reply of 5yz is final, one of 4yz may pass. Without any
 * reply it matters whether the final dot had gone out: before it nothing was sent, after it nobody knows (RFC 1047).
 */
final class SmtpReply {

    private static final int NO_REPLY = -1;

    private SmtpReply() {}

    static SmtpOutcome outcomeOf(MessagingException failed, boolean dotSent) {
        String reason = String.valueOf(failed.getMessage()).strip();
        int code = worstCode(failed);
        if (code >= 500) {
            return new Refused(reason);
        }
        return dotSent && code == NO_REPLY ? new Uncertain(reason) : new Deferred(reason);
    }

    private static int worstCode(MessagingException failed) {
        int worst = NO_REPLY;
        for (Exception cause = failed; cause != null; cause = next(cause)) {
            worst = Math.max(worst, code(cause));
        }
        return worst;
    }

    private static int code(Exception failed) {
        return switch (failed) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException from -> from.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> NO_REPLY;
        };
    }

    private static @Nullable Exception next(Exception failed) {
        return failed instanceof MessagingException chain ? chain.getNextException() : null;
    }
}
