package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.Violations;

class ServiceModulesTests {

    private static final String KEEPING = "org.a4p.testing.keeping";

    @TempDir
    private Path directory;

    @Test
    void aFeatureUsesNeitherWhatItMayNotNorARoomThatIsNotOpenNorOneThatUsesIt() {
        assertThatThrownBy(() -> modules("org.a4p.testing.offending", false).check())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'other' depends on non-exposed type")
                .hasMessageContaining("Module 'one' depends on module 'other'")
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void aCanvasThatIsNotAsWrittenIsRefusedAndWrittenWhenAskedFor() throws Exception {
        assertThatThrownBy(() -> modules(KEEPING, false).check()).hasMessageContaining("-Da4p.modules=rewrite");
        modules(KEEPING, true).check();
        assertThatCode(() -> modules(KEEPING, false).check()).doesNotThrowAnyException();
        assertThat(directory.resolve("module-paper.adoc")).content().contains("org.a4p.testing.keeping.paper");

        Files.writeString(directory.resolve("module-gone.adoc"), "gone");
        assertThatThrownBy(() -> modules(KEEPING, false).check()).hasMessageContaining("-Da4p.modules=rewrite");
        modules(KEEPING, true).check();
        assertThat(directory.resolve("module-gone.adoc")).doesNotExist();
    }

    private ServiceModules modules(String root, boolean rewriting) {
        return new ServiceModules(root, location -> true, directory, rewriting);
    }
}
