package org.a4p.consultation.record.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.a4p.consultation.record.HashedCompilation;

/** A compilation as JSON: the member {@code compilation} is the very text whose hash is the member {@code sha256}. */
public final class JsonFile {

    private JsonFile() {}

    public static void write(HashedCompilation sealed, OutputStream out) throws IOException {
        String file = "{\"compilation\":" + sealed.canonical() + ",\"sha256\":\"" + sealed.hash() + "\"}\n";
        out.write(file.getBytes(StandardCharsets.UTF_8));
    }
}
