package org.a4p.consultation.search;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index lies, and how it is written.
 *
 * @param directory each process takes a folder of its own below it; what is lost there is built again from the store.
 *     By default in the system's directory for temporary files.
 * @param pace how long to gather changes before the next ones are written; the first one after a pause is written at once
 * @param retry how long to wait after the store or the disk failed
 * @param buffer megabytes of new entries held in memory before they are written
 */
@ConfigurationProperties("a4p.consultation.search")
public record SearchSettings(Path directory, Duration pace, Duration retry, int buffer) {

    public SearchSettings(
            @Nullable Path directory,
            @DefaultValue("250ms") Duration pace,
            @DefaultValue("2s") Duration retry,
            @DefaultValue("16") int buffer) {
        this.directory = directory == null
                ? Path.of(System.getProperty("java.io.tmpdir"), "a4p-consultation-search")
                : directory;
        this.pace = pace;
        this.retry = retry;
        this.buffer = buffer;
        if (pace.isNegative() || retry.toMillis() < 1 || buffer < 1) {
            throw new IllegalArgumentException("the search index needs a pause between attempts and a buffer");
        }
    }
}
