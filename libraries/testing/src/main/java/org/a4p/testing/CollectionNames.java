package org.a4p.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of the collections that the sources below a directory open: each in one class, which answers for what is in it. */
record CollectionNames(Path sources) {

    private static final Pattern OPENED = Pattern.compile("getCollection\\(\\s*\"(\\w+)\"");

    /** Each name that occurs in several classes, and in which. */
    List<String> shared() {
        Map<String, TreeSet<String>> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                OPENED.matcher(Files.readString(file))
                        .results()
                        .forEach(opened -> classes.computeIfAbsent(opened.group(1), name -> new TreeSet<>())
                                .add(file.getFileName().toString()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return classes.entrySet().stream()
                .filter(name -> name.getValue().size() > 1)
                .map(name -> name.getKey() + " in " + name.getValue())
                .toList();
    }
}
