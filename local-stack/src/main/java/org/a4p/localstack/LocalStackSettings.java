package org.a4p.localstack;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the parts keep their data and on which ports of the loopback address they serve; port 0 takes a free one. */
@ConfigurationProperties("a4p.local-stack")
record LocalStackSettings(Path directory, int storePort, int brokerPort, int smtpPort) {

    Path directoryOf(String part) {
        return directory.toAbsolutePath().resolve(part);
    }
}
