package org.a4p.localstack.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs tokens, kept in a file only its owner reads, so that tokens outlive a restart. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey in(Path directory) {
        Path file = directory.resolve("signing-key.json");
        try {
            if (Files.notExists(file)) {
                write(file, generate());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (ParseException cause) {
            throw new IllegalStateException(file + " holds no key; delete it and a new one is made", cause);
        }
    }

    /** Moved into place whole: half a key would stop every later start. */
    private static void write(Path file, RSAKey key) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, key.toJSONString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
