package org.a4p.notification;

import java.util.List;
import org.a4p.testing.RunningApplication;

/** This service, running. */
public final class RunningService extends RunningApplication {

    private RunningService(List<Class<?>> classes, String database, String... settings) {
        super(classes, database, settings);
    }

    /** The one that most tests share. */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    /** A new one with a store of its own. */
    public static RunningService start(String... settings) {
        return new RunningService(List.of(NotificationApplication.class), newDatabase(), settings);
    }

    private static final class Shared {
        static final RunningService SERVICE = start();
    }
}
