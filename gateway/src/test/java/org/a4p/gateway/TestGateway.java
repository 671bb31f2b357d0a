package org.a4p.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.a4p.localstack.FreePort;
import org.a4p.testing.Backends;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway as it runs in earnest, on a free port, in front of test services and a provider of its own. */
final class TestGateway implements AutoCloseable {

    final TestService consultation = TestService.start();
    final TestService commitment = TestService.start();
    final TestService notification = TestService.start();
    final TestProvider provider = TestProvider.start();
    final int port = FreePort.find();

    private final ConfigurableApplicationContext context;

    private TestGateway(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "server.port=" + port,
                "a4p.public-address=" + address(),
                "a4p.identity.issuer=" + provider.issuer(),
                "a4p.gateway.services.consultation.address=" + consultation.address(),
                "a4p.gateway.services.commitment.address=" + commitment.address(),
                "a4p.gateway.services.notification.address=" + notification.address(),
                "a4p.pages.strict-messages=true",
                "spring.mongodb.uri=" + Backends.start().mongoUri("gateway-" + UUID.randomUUID())));
        all.addAll(List.of(settings));
        context = new SpringApplicationBuilder(GatewayApplication.class)
                .run(all.stream().map(setting -> "--" + setting).toArray(String[]::new));
    }

    static TestGateway start(String... settings) {
        return new TestGateway(settings);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    TestBrowser browser() {
        return new TestBrowser(address());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        Stream.of(consultation, commitment, notification).forEach(TestService::close);
        provider.close();
    }
}
