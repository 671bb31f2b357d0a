package org.a4p.localstack.broker;

import java.nio.file.Path;

/** The broker cannot serve: its port is taken, or its directory cannot be read or written. */
public final class BrokerFailedToStart extends RuntimeException {

    BrokerFailedToStart(Path directory, int port, Throwable cause) {
        super(
                "The broker cannot start on 127.0.0.1:%d with %s: %s".formatted(port, directory, cause.getMessage()),
                cause);
    }
}
