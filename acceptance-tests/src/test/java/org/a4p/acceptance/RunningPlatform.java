package org.a4p.acceptance;

import java.net.URI;
import org.a4p.acceptance.Launcher.Outcome;

/** One platform for all tests of this JVM: started by the launcher on first use, with an empty home, stopped at the end. */
final class RunningPlatform {

    /** Which of the processes that share the tests this is, from 1. */
    private static final int FORK = Integer.getInteger("a4p.fork", 1);

    private static final Launcher LAUNCHER = Launcher.in("platform-" + FORK, 1_700 + 500 * FORK);
    private static final RunningPlatform ONE = new RunningPlatform();

    private final Platform platform;

    private RunningPlatform() {
        LAUNCHER.run("reset", "--yes");
        up();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LAUNCHER.run("down")));
        platform = new Platform(
                URI.create("http://127.0.0.1:" + LAUNCHER.port(8080)),
                URI.create("http://127.0.0.1:" + LAUNCHER.port(9000)),
                LAUNCHER);
    }

    static Platform get() {
        return ONE.platform;
    }

    static void restart() {
        LAUNCHER.run("down");
        up();
    }

    private static void up() {
        Outcome up = LAUNCHER.run("up", "-d");
        if (up.exitCode() != 0) {
            throw new IllegalStateException("the platform did not start:\n" + up.output());
        }
    }
}
