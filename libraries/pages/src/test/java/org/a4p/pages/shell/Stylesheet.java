package org.a4p.pages.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The stylesheet as tests read it: its text, and its tokens for paper, screen and night. */
record Stylesheet(String text) {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{6});");

    static Stylesheet read() throws IOException {
        try (InputStream file = new ClassPathResource("assets/a4p.css").getInputStream()) {
            return new Stylesheet(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    Map<String, String> light() {
        return tokens(text.substring(0, text.indexOf("@media")));
    }

    Map<String, String> dark() {
        return over(light(), text.substring(text.indexOf("prefers-color-scheme: dark"), text.indexOf(":lang(ar)")));
    }

    Map<String, String> print() {
        return over(light(), text.substring(text.indexOf("@media print")));
    }

    private static Map<String, String> over(Map<String, String> base, String css) {
        Map<String, String> tokens = new LinkedHashMap<>(base);
        tokens.putAll(tokens(css));
        return tokens;
    }

    private static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher found = TOKEN.matcher(css);
        while (found.find()) {
            tokens.put(found.group(1), found.group(2));
        }
        return tokens;
    }
}
