package org.a4p.localstack.store;

import java.nio.file.Path;

/** The store cannot serve: its port is taken, or its file is in use or cannot be read or written. */
public final class StoreFailedToStart extends RuntimeException {

    StoreFailedToStart(Path directory, int port, Throwable cause) {
        super(
                "The store cannot start on 127.0.0.1:%d with %s: %s".formatted(port, directory, cause.getMessage()),
                cause);
    }
}
