package org.a4p.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server that behaves until one phase of the conversation and misbehaves there as told. */
final class ScriptedMailServer implements AutoCloseable {

    /** Where in a conversation it misbehaves. */
    enum Phase {
        GREETING("220 ready"),
        EHLO("250 ok"),
        MAIL("250 ok"),
        RCPT("250 ok"),
        DATA("354 go ahead"),
        DOT("250 taken"),
        QUIT("221 bye");

        private final String usual;

        Phase(String usual) {
            this.usual = usual;
        }

        private static Phase of(String command) {
            return switch (command.substring(0, 4).toUpperCase(Locale.ROOT)) {
                case "EHLO", "HELO" -> EHLO;
                case "MAIL", "RSET" -> MAIL;
                case "RCPT" -> RCPT;
                case "DATA" -> DATA;
                case "QUIT" -> QUIT;
                default -> throw new IllegalArgumentException(command);
            };
        }
    }

    static final String SILENCE = "silence";
    static final String HANG_UP = "hang up";
    static final String RESET = "reset";

    private final ServerSocket door;
    private final Phase phase;
    private final String answer;
    private final AtomicInteger taken = new AtomicInteger();

    ScriptedMailServer(Phase phase, String answer) {
        this.phase = phase;
        this.answer = answer;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().name("mail-server").start(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many mails the server has and will pass on, whatever it let its caller know. */
    int taken() {
        return taken.get();
    }

    private void receive() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                converse(caller);
            } catch (IOException gone) {
                // The caller hung up, or the door was closed: the loop decides which.
            }
        }
    }

    private void converse(Socket caller) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        boolean open = answer(caller, Phase.GREETING);
        for (String line = next(lines, open); line != null; line = next(lines, open)) {
            Phase asked = Phase.of(line);
            open = answer(caller, asked);
            if (open && asked == Phase.DATA && !misbehavesAt(Phase.DATA)) {
                open = receiveMail(lines, caller);
            }
        }
    }

    private static @Nullable String next(BufferedReader lines, boolean open) throws IOException {
        return open ? lines.readLine() : null;
    }

    private boolean receiveMail(BufferedReader lines, Socket caller) throws IOException {
        for (String line = lines.readLine(); !".".equals(line); line = lines.readLine()) {
            if (line == null) {
                return false;
            }
        }
        if (!misbehavesAt(Phase.DOT) || !Character.isDigit(answer.charAt(0))) {
            taken.incrementAndGet();
        }
        return answer(caller, Phase.DOT);
    }

    private boolean misbehavesAt(Phase asked) {
        return asked == phase;
    }

    /** False once the conversation is over. */
    private boolean answer(Socket caller, Phase asked) throws IOException {
        String said = misbehavesAt(asked) ? answer : asked.usual;
        switch (said) {
            case SILENCE -> awaitHangUp(caller);
            case HANG_UP -> caller.close();
            case RESET -> reset(caller);
            default -> caller.getOutputStream().write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        return Character.isDigit(said.charAt(0));
    }

    private static void awaitHangUp(Socket caller) throws IOException {
        caller.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static void reset(Socket caller) throws IOException {
        caller.setSoLinger(true, 0);
        caller.close();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
