package org.a4p.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Whose share of the gateway's attention a request uses up: the officer's, or the network's it comes from. */
record Sender(String key) {

    static Sender of(HttpServletRequest request, Optional<String> officer) {
        return officer.map(subject -> new Sender("officer " + subject)).orElseGet(() -> network(request));
    }

    /** One IPv6 subscriber has a whole /64 and could change addresses within it for ever. */
    static Sender network(HttpServletRequest request) {
        try {
            InetAddress address = InetAddress.getByName(request.getRemoteAddr());
            byte[] bytes = address.getAddress();
            byte[] network = address instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes;
            return new Sender("network " + HexFormat.of().formatHex(network));
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalStateException(notAnAddress);
        }
    }
}
