package org.a4p.gateway.forward;

import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import org.a4p.gateway.route.Service;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;

/** A bounded set of connections to one service. */
final class ServiceConnection implements Closeable {

    private final Service service;
    private final HttpHost host;
    private final CloseableHttpClient client;

    ServiceConnection(Service service, URI address, CloseableHttpClient client) {
        this.service = service;
        this.host = HttpHost.create(address);
        this.client = client;
    }

    /** Sends once; whoever gets the answer closes it. */
    ClassicHttpResponse send(ClassicHttpRequest request) {
        boolean reading = ServiceFailed.isReading(request.getMethod());
        try {
            return client.executeOpen(host, request, null);
        } catch (ConnectionRequestTimeoutException allTaken) {
            throw new ServiceBusy(service, reading, allTaken);
        } catch (ConnectException | ConnectTimeoutException | UnknownHostException | NoRouteToHostException down) {
            throw new ServiceDown(service, reading, down);
        } catch (SocketTimeoutException slow) {
            throw new NoAnswer(service, reading, slow);
        } catch (IOException brokenOff) {
            throw new NoAnswer(service, reading, brokenOff);
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
