package org.a4p.gateway.forward;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.a4p.gateway.route.RouteTable;
import org.a4p.gateway.route.Service;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The lines to all services: an ordinary and a live one to each. When the gateway stops, the live ones are cut first, or the
 * server would wait for streams that never end; the ordinary ones finish what they have begun.
 */
@Component
public class ServiceConnections implements SmartLifecycle, DisposableBean {

    /** A connection unused for this long is looked at first, so that a restarted service costs nobody a post. */
    private static final Timeout STALE = Timeout.ofMilliseconds(100);

    private static final String LINE = ServiceConnection.class.getName();

    private final ConnectionSettings settings;
    private final Map<Service, ServiceConnection> ordinary = new HashMap<>();
    private final Map<Service, ServiceConnection> live = new HashMap<>();
    private volatile boolean running;

    ServiceConnections(RouteTable table, ConnectionSettings settings) {
        this.settings = settings;
        for (Service service : table.services()) {
            ordinary.put(service, line(service, settings.answer(), settings.connections()));
            live.put(service, line(service, Duration.ZERO, settings.streams()));
        }
    }

    /** Makes a route use the line for pages and interfaces. */
    public Function<ServerRequest, ServerRequest> ordinary(Service service) {
        return through(ordinary, service);
    }

    /** Makes a route use the line for streams. */
    public Function<ServerRequest, ServerRequest> live(Service service) {
        return through(live, service);
    }

    static ServiceConnection of(ServerRequest request) {
        return (ServiceConnection)
                request.attribute(LINE).orElseThrow(() -> new IllegalStateException("a route without a line"));
    }

    private static Function<ServerRequest, ServerRequest> through(
            Map<Service, ServiceConnection> lines, Service service) {
        ServiceConnection line = Objects.requireNonNull(lines.get(service));
        return request -> {
            request.attributes().put(LINE, line);
            return request;
        };
    }

    /** @param answer zero for no limit */
    private ServiceConnection line(Service service, Duration answer, int connections) {
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connect()))
                .setSocketTimeout(Timeout.of(answer))
                .setValidateAfterInactivity(STALE)
                .build();
        RequestConfig request = RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.place()))
                .setResponseTimeout(Timeout.of(answer))
                .setConnectionKeepAlive(Timeout.of(settings.idle()))
                .setProtocolUpgradeEnabled(false)
                .build();
        CloseableHttpClient client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(connection)
                        .setMaxConnPerRoute(connections)
                        .setMaxConnTotal(connections)
                        .build())
                .setDefaultRequestConfig(request)
                .setKeepAliveStrategy((response, context) -> Timeout.of(settings.idle()))
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableDefaultUserAgent()
                .build();
        return new ServiceConnection(service, service.address(), client);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        live.values().forEach(ServiceConnection::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void destroy() {
        ordinary.values().forEach(ServiceConnection::close);
    }
}
