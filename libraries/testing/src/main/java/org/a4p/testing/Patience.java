package org.a4p.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** How long tests wait for what must come: only a failing one waits to the end, and a busy machine is slow, not wrong. */
public final class Patience implements LauncherSessionListener {

    private static final Duration OF_ALL_TESTS = Duration.ofMinutes(2);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Awaitility.setDefaultTimeout(OF_ALL_TESTS);
    }
}
