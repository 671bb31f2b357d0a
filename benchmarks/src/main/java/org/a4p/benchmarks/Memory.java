package org.a4p.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of the platform holds.
 *
 * @param heap used bytes right after a full collection
 * @param resident bytes of the process in memory
 */
record Memory(long heap, long resident) {

    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** @param home of the platform, as the launcher was told */
    static Memory of(Path home, String part) throws IOException, InterruptedException {
        String process =
                Files.readString(home.resolve("run").resolve(part + ".pid")).strip();
        jcmd(process, "GC.run");
        String heap = jcmd(process, "GC.heap_info");
        return new Memory(
                1024 * sum(USED, heap), 1024 * sum(RESIDENT, Files.readString(Path.of("/proc", process, "status"))));
    }

    /** What each of so many streams adds. */
    static String per(int streams, Memory before, Memory with) {
        return String.format(
                Locale.ROOT,
                "%.1f KB of heap and %.1f KB resident per stream (%.0f MB and %.0f MB in all)",
                (with.heap - before.heap) / 1024.0 / streams,
                (with.resident - before.resident) / 1024.0 / streams,
                with.heap / 1048576.0,
                with.resident / 1048576.0);
    }

    private static long sum(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        long sum = 0;
        while (matcher.find()) {
            sum += Long.parseLong(matcher.group(1));
        }
        return sum;
    }

    private static String jcmd(String process, String command) throws IOException, InterruptedException {
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), process, command)
                .redirectErrorStream(true)
                .start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }
}
