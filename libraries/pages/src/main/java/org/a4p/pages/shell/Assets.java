package org.a4p.pages.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/**
 * The stylesheet, scripts and pictures of the shell. Each is addressed by the hash of its content, so that browsers may
 * keep it for ever; services that render a page and the gateway that serves the file carry the same library.
 */
final class Assets {

    private final Map<String, Optional<Asset>> assets = new ConcurrentHashMap<>();

    /** The address of an asset, e.g. {@code /assets/3f9a0c21/a4p.css}. */
    String path(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset named " + name));
        return "/assets/" + asset.version() + "/" + name;
    }

    Optional<Asset> find(String name) {
        return assets.computeIfAbsent(name, Assets::read);
    }

    private static Optional<Asset> read(String name) {
        ClassPathResource file = new ClassPathResource("assets/" + name);
        if (!file.exists()) {
            return Optional.empty();
        }
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Optional.of(new Asset(bytes, HexFormat.of().formatHex(hash, 0, 8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** One file and the hash it is addressed by. */
    @SuppressWarnings("ArrayRecordComponent") // read once, written to the response, compared by nobody
    record Asset(byte[] bytes, String version) {}
}
