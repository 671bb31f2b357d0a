package org.a4p.gateway.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How browsers reach the platform; nothing is ever built from what a request says the host is.
 *
 * @param publicAddress scheme, host and port, without a path
 */
@ConfigurationProperties("a4p")
public record PublicAddress(
        @DefaultValue("http://127.0.0.1:8080") URI publicAddress) {

    /** The address of a path of ours. */
    public String of(String path) {
        return origin() + path;
    }

    /** As browsers write it in {@code Origin}. */
    public String origin() {
        return publicAddress.getScheme() + "://" + publicAddress.getAuthority();
    }

    /** Whether a page at this address is ours. */
    public boolean isOriginOf(String address) {
        return address.equals(origin()) || address.startsWith(origin() + "/");
    }

    /** Whether browsers reach us over TLS. */
    public boolean isSecure() {
        return "https".equals(publicAddress.getScheme());
    }
}
