package org.a4p.notification.delivery;

import jakarta.mail.MessagingException;
import org.a4p.notification.delivery.Outcome.Deferred;
import org.a4p.notification.delivery.Outcome.Refused;
import org.a4p.notification.delivery.Outcome.Uncertain;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failed conversation with a mail server means (RFC 5321, 4.2.1): a reply of 5yz is final, everything else may pass. Only a
 * silence after the final dot leaves open whether the mail was taken (RFC 1047).
 */
final class SmtpReply {

    private static final String FINAL_DOT = ".";
    private static final int NO_REPLY = -1;

    private SmtpReply() {}

    static Outcome outcomeOf(MessagingException failed) {
        String reason = String.valueOf(failed.getMessage()).strip();
        for (Exception cause = failed; cause != null; cause = next(cause)) {
            if (isSilenceAfterTheDot(cause)) {
                return new Uncertain(reason);
            }
            if (code(cause) >= 500) {
                return new Refused(reason);
            }
        }
        return new Deferred(reason);
    }

    private static boolean isSilenceAfterTheDot(Exception failed) {
        return failed instanceof SMTPSendFailedException send
                && send.getReturnCode() == NO_REPLY
                && FINAL_DOT.equals(String.valueOf(send.getCommand()).strip());
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
