package org.a4p.consultation.record.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the HTML file of a compilation looks, on a screen and on paper. */
public final class Style {

    private static final String SHEET = read();

    private Style() {}

    public static String onScreen() {
        return SHEET;
    }

    /** With the hash and the page's number at the foot of each page. */
    static String onPaper(String hash) {
        return SHEET + """
            @page {
              @bottom-left { content: "SHA-256 %s"; font: 6.5pt "Noto Sans"; color: #4d5b69; width: 80%%; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Noto Sans"; width: 15%%; }
            }
            """.formatted(hash);
    }

    private static String read() {
        try (InputStream sheet = Style.class.getResourceAsStream("/record/compilation.css")) {
            if (sheet == null) {
                throw new IllegalStateException("the service carries no record/compilation.css");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
