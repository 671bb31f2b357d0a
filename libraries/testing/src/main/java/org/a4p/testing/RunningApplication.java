package org.a4p.testing;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A whole service on a free port, against a real broker and store, with the sample content. One that is never closed ends
 * with the process and takes no leave: its broker ends at the same time, and waiting for that one would only hold the
 * process up.
 */
public class RunningApplication implements AutoCloseable {

    private static final TestIssuer ISSUER = TestIssuer.start();

    private final ConfigurableApplicationContext context;
    private final String database;

    /**
     * Starts the service.
     *
     * @param classes the application's, and those of beans that replace its own
     * @param database the name of its store
     */
    protected RunningApplication(List<Class<?>> classes, String database, String... settings) {
        this.context = new SpringApplicationBuilder(classes.toArray(Class<?>[]::new))
                .registerShutdownHook(false)
                .run(Surroundings.of(database, ISSUER, settings));
        this.database = database;
    }

    /** The name of a store that nobody else has. */
    protected static String newDatabase() {
        return "service-" + UUID.randomUUID();
    }

    protected final String database() {
        return database;
    }

    public final <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public final <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public final String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A client without a token. */
    public final Visitor anybody() {
        return new Visitor(address(), "");
    }

    /** A client with the token of such an officer, for this service. */
    public final Visitor officer(String subject, String delegation, String... roles) {
        String audience = context.getEnvironment().getRequiredProperty("spring.application.name");
        return withToken(ISSUER.token(subject, subject, delegation, audience, roles));
    }

    public final Visitor withToken(String token) {
        return new Visitor(address(), token);
    }

    public static TestIssuer issuer() {
        return ISSUER;
    }

    @Override
    public final void close() {
        context.close();
    }
}
