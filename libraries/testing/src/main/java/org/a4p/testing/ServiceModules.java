package org.a4p.testing;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/**
 * Modules of one service, which are its features: each says in its {@code package-info} which others it uses, and the canvas of
 * each stands in {@code docs/modules/<service>}.
 *
 * @param root the package of the service, such as {@code org.a4p.consultation}
 * @param classes which classes below it are looked at
 * @param canvases the directory of the canvases
 * @param rewriting whether {@value #SETTING} says {@code rewrite}
 */
public record ServiceModules(String root, ImportOption classes, Path canvases, boolean rewriting) {

    private static final String SETTING = "a4p.modules";

    /** The modules of the service whose module the tests run in. */
    public static ServiceModules of(String root) {
        String service = root.substring(root.lastIndexOf('.') + 1) + "-service";
        return new ServiceModules(
                root,
                ImportOption.Predefined.DO_NOT_INCLUDE_TESTS,
                Path.of(System.getProperty("basedir", ""), "..", "docs", "modules", service),
                System.getProperty(SETTING, "").equals("rewrite"));
    }

    /**
     * Fails with every use of a feature that is not allowed, of a room that is not open, and every circle; and if a canvas is not
     * as it is written. With {@code -Da4p.modules=rewrite} the canvases are written instead.
     */
    public void check() {
        ApplicationModules modules = ApplicationModules.of(root, classes).verify();
        Map<String, String> agreed = texts(canvases);
        Path now = rewriting ? canvases : temporary();
        new Documenter(modules, Options.defaults().withOutputFolder(now.toString())).writeModuleCanvases();
        if (!rewriting && !texts(now).equals(agreed)) {
            throw new AssertionError("The canvases in " + canvases.normalize()
                    + " are not those of the modules; write them by this test with -D" + SETTING + "=rewrite");
        }
    }

    private static Map<String, String> texts(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Map.of();
        }
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("modules-");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
