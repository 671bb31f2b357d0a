package org.a4p.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mail server that keeps what it gets, for tests to read. */
public final class Mailbox {

    /** Unless told otherwise it must have started within two seconds. */
    private static final int START_MILLIS = 30_000;

    private Mailbox() {}

    /** Not started yet; port 0 takes a free one. */
    public static GreenMail at(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_MILLIS);
        return new GreenMail(setup);
    }
}
