package org.a4p.consultation;

import java.util.UUID;
import org.a4p.testing.Surroundings;
import org.a4p.testing.TestIssuer;
import org.a4p.testing.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a free port, against a real broker and store. */
public final class RunningService implements AutoCloseable {

    private static final TestIssuer ISSUER = TestIssuer.start();

    private final ConfigurableApplicationContext context;
    private final String database;

    private RunningService(ConfigurableApplicationContext context, String database) {
        this.context = context;
        this.database = database;
    }

    /**
     * The one that most tests share; it has the sample content. It ends with the process and takes no leave: its broker ends
     * at the same time, and waiting for that one would only hold the process up.
     */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    /** A new one with a store of its own. */
    public static RunningService start(String... settings) {
        return start(new SpringApplicationBuilder(ConsultationApplication.class), newDatabase(), settings);
    }

    /** A new one with some beans replaced by those of this class. */
    public static RunningService with(Class<?> beans) {
        return start(new SpringApplicationBuilder(ConsultationApplication.class, beans), newDatabase());
    }

    /** Another process, so to speak, on the same store. */
    public RunningService replica(String... settings) {
        return start(new SpringApplicationBuilder(ConsultationApplication.class), database, settings);
    }

    private static String newDatabase() {
        return "consultation-" + UUID.randomUUID();
    }

    private static RunningService start(SpringApplicationBuilder builder, String database, String... settings) {
        return new RunningService(
                builder.registerShutdownHook(false).run(Surroundings.of(database, ISSUER, settings)), database);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A client without a token. */
    public Visitor anybody() {
        return new Visitor(address(), "");
    }

    /** A client with the token of such an officer. */
    public Visitor officer(String subject, String delegation, String... roles) {
        return new Visitor(address(), ISSUER.token(subject, subject, delegation, "consultation", roles));
    }

    public Visitor withToken(String token) {
        return new Visitor(address(), token);
    }

    public static TestIssuer issuer() {
        return ISSUER;
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        static final RunningService SERVICE = start();
    }
}
