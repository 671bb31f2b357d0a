package org.a4p.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the platform cannot start it says why in one line and leaves nothing behind. */
class LauncherIT {

    private final Launcher launcher = Launcher.in("launcher", 3_300);

    @AfterEach
    void stop() {
        launcher.run("down");
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        int port = launcher.port(8082);
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var up = launcher.run("up", "-d");

            assertThat(up.exitCode()).isNotZero();
            assertThat(up.output()).contains(Integer.toString(port));
        }
        assertNothingIsLeftRunning();
    }

    /** Such a port may be a connection's, of whatever program, at the moment a part wants to listen on it. */
    @Test
    void portsTheSystemGivesToConnectionsAreRefused() {
        var up = Launcher.in("launcher", 5_751).run("up", "-d");

        assertThat(up.exitCode()).isNotZero();
        assertThat(up.output()).contains("0 to 5750").contains("5751");
    }

    @Test
    void aPartThatDiesWhileStartingIsNamed() {
        var up = launcher.with("SPRING_MAIL_PORT", "not-a-port").run("up", "-d");

        assertThat(up.exitCode()).isNotZero();
        assertThat(up.output()).contains("notification");
        assertNothingIsLeftRunning();
    }

    @Test
    void aMachineWithoutAJdk25IsTold() {
        var up = launcher.with("JDK_HOMES", "/nowhere")
                .with("JAVA_HOME", "/nowhere")
                .with("PATH", "/bin")
                .run("up", "-d");

        assertThat(up.exitCode()).isNotZero();
        assertThat(up.output()).contains("JDK 25");
    }

    @Test
    void anUnknownCommandShowsTheOnesThereAre() {
        var outcome = launcher.run("fly");

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.output()).contains("up").contains("down").contains("token");
    }

    private void assertNothingIsLeftRunning() {
        boolean left = ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .anyMatch(command -> command.contains(launcher.home().toString()));
        assertThat(left).isFalse();
    }
}
