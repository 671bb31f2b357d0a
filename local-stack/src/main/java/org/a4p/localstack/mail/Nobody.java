package org.a4p.localstack.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** Whom GreenMail hands a message to once it is kept: without a mailbox, so that nothing piles up in memory. */
record Nobody(String address) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {}

    @Override
    public void deliver(MimeMessage message) {}

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public void authenticate(String password) {}

    @Override
    public void setPassword(String password) {}

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }
}
