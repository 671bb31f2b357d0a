package org.a4p.consultation;

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
        return new RunningService(List.of(ConsultationApplication.class), newDatabase(), settings);
    }

    /** A new one with some beans replaced by those of this class. */
    public static RunningService with(Class<?> beans) {
        return new RunningService(List.of(ConsultationApplication.class, beans), newDatabase());
    }

    /** Another process, so to speak, on the same store. */
    public RunningService replica(String... settings) {
        return new RunningService(List.of(ConsultationApplication.class), database(), settings);
    }

    private static final class Shared {
        static final RunningService SERVICE = start();
    }
}
