package org.a4p.delegations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Reads delegations from comma-separated files: a header line, then one delegation a line, no quoting. */
final class DelegationFile {

    private static final Set<String> LANGUAGES = Set.of("ar", "zh", "en", "fr", "ru", "es");

    private DelegationFile() {}

    static Delegations read(OtherNames others, String... files) {
        List<Delegation> delegations = Arrays.stream(files)
                .flatMap(DelegationFile::rows)
                .map(row -> delegation(row, others))
                .toList();
        return new Delegations(delegations, others.ofNobody());
    }

    /** The lines of a file, by column. */
    static Stream<Map<String, String>> rows(String file) {
        List<String> lines = lines(file);
        List<String> columns = List.of(lines.getFirst().split(",", -1));
        return lines.stream().skip(1).map(line -> row(columns, line));
    }

    private static Delegation delegation(Map<String, String> row, OtherNames others) {
        DelegationCode code = new DelegationCode(row.getOrDefault("code", ""));
        String group = row.getOrDefault("regional_group", "");
        Map<String, String> names = new LinkedHashMap<>(row);
        names.keySet().retainAll(LANGUAGES);
        return new Delegation(
                code, row.getOrDefault("kind", ""), group.isEmpty() ? null : group, names, others.of(code));
    }

    private static Map<String, String> row(List<String> columns, String line) {
        List<String> values = List.of(line.split(",", -1));
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException("not %d values: %s".formatted(columns.size(), line));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < values.size(); at++) {
            row.put(columns.get(at), values.get(at));
        }
        return row;
    }

    private static List<String> lines(String file) {
        try (InputStream content = new ClassPathResource("delegations/" + file).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
