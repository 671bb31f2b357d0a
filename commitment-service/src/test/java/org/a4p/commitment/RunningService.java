package org.a4p.commitment;

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
        return start("commitment-" + UUID.randomUUID(), settings);
    }

    /** Another process, so to speak, on the same store. */
    public RunningService replica(String... settings) {
        return start(database, settings);
    }

    private static RunningService start(String database, String... settings) {
        return new RunningService(
                new SpringApplicationBuilder(CommitmentApplication.class)
                        .registerShutdownHook(false)
                        .run(Surroundings.of(database, ISSUER, settings)),
                database);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
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
        return new Visitor(address(), ISSUER.token(subject, subject, delegation, "commitment", roles));
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
