package org.a4p.pages.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The patterns of several bundles, {@code messages/<name>_<language>.properties} in UTF-8, by language and key. */
record Bundles(Map<Language, Map<String, String>> patterns) {

    static Bundles named(String... names) {
        Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> ofLanguage = new TreeMap<>();
            List.of(names).forEach(name -> ofLanguage.putAll(read(name, language)));
            patterns.put(language, ofLanguage);
        }
        return new Bundles(patterns);
    }

    /** The names of all bundles this process carries, one per feature: whatever has an English file. */
    static Set<String> present() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*_en.properties"))
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace("_en.properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Nullable
    String pattern(Language language, String key) {
        return of(language).get(key);
    }

    Set<String> keys(Language language) {
        return of(language).keySet();
    }

    private Map<String, String> of(Language language) {
        return patterns.getOrDefault(language, Map.of());
    }

    /** A language that lacks the file lacks its words, which {@link BundleCheck} reports. */
    private static Map<String, String> read(String name, Language language) {
        ClassPathResource file = new ClassPathResource("messages/" + name + "_" + language.code() + ".properties");
        Properties properties = new Properties();
        if (file.exists()) {
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }
}
