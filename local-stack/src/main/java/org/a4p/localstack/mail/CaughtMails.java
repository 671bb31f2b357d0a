package org.a4p.localstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** The directory of caught messages, one file per message and recipient; a file that is there is whole. */
public final class CaughtMails {

    private static final String UNFINISHED = ".part";

    private final Path directory;
    private final InstantSource time;
    /** An empty value stands for a message of an earlier run that nobody has asked about yet. */
    private final ConcurrentSkipListMap<CaughtFile, Optional<CaughtMail>> known = new ConcurrentSkipListMap<>();

    private long last;

    /** Opens the directory, which is made when it is not there. */
    public CaughtMails(Path directory, InstantSource time) {
        this.directory = directory;
        this.time = time;
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                files.map(file -> file.getFileName().toString())
                        .flatMap(name -> CaughtFile.named(name).stream())
                        .forEach(file -> known.put(file, Optional.empty()));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("Caught mail cannot be kept in " + directory, cause);
        }
        last = known.isEmpty() ? 0 : known.lastKey().number();
    }

    /** Oldest first. */
    List<CaughtMail> all() {
        return known.keySet().stream().map(this::read).toList();
    }

    Optional<Path> file(String name) {
        return CaughtFile.named(name).filter(known::containsKey).map(this::path);
    }

    void keep(MimeMessage message, String recipient) throws MessagingException, IOException {
        CaughtFile file = next();
        Path unfinished = directory.resolve(file.name() + UNFINISHED);
        try (OutputStream wire = Files.newOutputStream(unfinished)) {
            wire.write((Letter.RECIPIENT + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
            message.writeTo(wire);
        }
        Files.move(unfinished, path(file), StandardCopyOption.ATOMIC_MOVE);
        known.put(file, Optional.empty());
    }

    private synchronized CaughtFile next() {
        last++;
        return new CaughtFile(last, time.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private CaughtMail read(CaughtFile file) {
        return known.computeIfPresent(file, (_, seen) -> seen.or(() -> Optional.of(parse(file))))
                .orElseThrow();
    }

    private CaughtMail parse(CaughtFile file) {
        try (InputStream wire = Files.newInputStream(path(file))) {
            return Letter.read(wire).as(file);
        } catch (IOException | MessagingException unreadable) {
            return new CaughtMail(file.name(), "", "", "(cannot be read)", file.received(), List.of());
        }
    }

    private Path path(CaughtFile file) {
        return directory.resolve(file.name());
    }
}
