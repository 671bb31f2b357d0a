package org.a4p.consultation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.a4p.testing.Backends;
import org.a4p.testing.TestIssuer;
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

    /** The one that most tests share; it has the sample content. */
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
        Map<String, Object> defaults = new LinkedHashMap<>();
        Backends backends = Backends.start();
        defaults.put("server.port", 0);
        defaults.put("spring.mongodb.uri", backends.mongoUri(database));
        defaults.put("spring.kafka.bootstrap-servers", backends.kafkaBootstrapServers());
        defaults.put("a4p.identity.issuer", ISSUER.issuer());
        defaults.put("a4p.identity.jwk-set-uri", ISSUER.jwkSetUri());
        defaults.put("a4p.pages.strict-messages", true);
        defaults.put("a4p.sample-data", true);
        String[] arguments = defaults.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        String[] all = Arrays.copyOf(arguments, arguments.length + settings.length);
        System.arraycopy(settings, 0, all, arguments.length, settings.length);
        return new RunningService(builder.run(all), database);
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
