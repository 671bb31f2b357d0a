package org.a4p.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.a4p.acceptance.Launcher.Outcome;

/** One platform for all tests of this JVM: started by the launcher on first use, with an empty home, stopped at the end. */
final class RunningPlatform {

    private static final int PLATFORMS = 4;

    private static final Launcher LAUNCHER = ofItsOwn();
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

    /** The first platform that no other process of the tests has; the lock goes with the process. */
    private static Launcher ofItsOwn() {
        for (int number = 1; number <= PLATFORMS; number++) {
            try {
                Path lock = Files.createDirectories(Path.of("target")).resolve("platform-" + number + ".lock");
                FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (channel.tryLock() != null) {
                    return Launcher.in("platform-" + number, 1_700 + 500 * number);
                }
                channel.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        throw new IllegalStateException("more than " + PLATFORMS + " processes run these tests");
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
