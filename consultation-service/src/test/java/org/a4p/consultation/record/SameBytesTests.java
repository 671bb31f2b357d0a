package org.a4p.consultation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.a4p.pages.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content is the same bytes, today and tomorrow, here and elsewhere. */
class SameBytesTests {

    @Test
    void whoeverWritesItAgain() {
        assertThat(Elsewhere.hashes()).isEqualTo(Elsewhere.hashes());
    }

    @Test
    void inAnotherProcessPlaceTimeZoneAndCharacterSet(@TempDir Path folder) throws IOException, InterruptedException {
        Path told = folder.resolve("hashes.txt");
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Elsewhere.class.getName(),
                        told.toString())
                .inheritIO()
                .start();
        assertThat(other.waitFor()).isZero();

        assertThat(Files.readString(told)).isEqualTo(Elsewhere.hashes());
    }

    /** The other process. */
    static final class Elsewhere {

        private Elsewhere() {}

        public static void main(String[] arguments) throws IOException {
            Files.writeString(Path.of(arguments[0]), hashes(), StandardCharsets.UTF_8);
        }

        static String hashes() {
            StringBuilder all = new StringBuilder();
            for (Language language : List.of(Language.ENGLISH, Language.ARABIC, Language.CHINESE)) {
                for (Format format : Format.values()) {
                    byte[] file = RecordFixture.file(format, RecordFixture.lively(), RecordFixture.day(15), language);
                    all.append(language)
                            .append(' ')
                            .append(format)
                            .append(' ')
                            .append(sha256(file))
                            .append('\n');
                }
            }
            return all.toString();
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
