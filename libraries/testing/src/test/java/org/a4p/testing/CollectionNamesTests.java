package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionNamesTests {

    @TempDir
    private Path sources;

    @Test
    void aNameInTwoClassesIsFound() throws IOException {
        Path feature = Files.createDirectory(sources.resolve("thread"));
        Files.writeString(feature.resolve("Threads.java"), "database.getCollection(\"threads\", Thread.class)");
        Files.writeString(sources.resolve("Counts.java"), "database.getCollection(\n    \"threads\")");
        Files.writeString(sources.resolve("Marks.java"), "database.getCollection(\"marks\")");

        assertThat(new CollectionNames(sources).shared()).containsExactly("threads in [Counts.java, Threads.java]");
    }
}
