package org.a4p.consultation.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTests {

    @Test
    void twoProcessesNeverShareOneAndTheNextTakesWhatIsFree(@TempDir Path directory) throws Exception {
        Path first;
        try (IndexFolder one = IndexFolder.claim(directory);
                IndexFolder other = IndexFolder.claim(directory)) {
            first = one.fresh().getParent();
            assertThat(other.fresh().getParent()).isNotEqualTo(first);
        }
        try (IndexFolder again = IndexFolder.claim(directory)) {
            assertThat(again.fresh().getParent()).isEqualTo(first);
        }
    }

    @Test
    void onlyWhatWasFinishedCountsAfterwards(@TempDir Path directory) throws Exception {
        Path finished;
        try (IndexFolder folder = IndexFolder.claim(directory)) {
            assertThat(folder.current()).isEmpty();
            finished = folder.fresh();
            folder.makeCurrent(finished);
            folder.fresh();
        }
        try (IndexFolder folder = IndexFolder.claim(directory)) {
            assertThat(folder.current()).contains(finished);
            Path newer = folder.fresh();
            folder.makeCurrent(newer);
            folder.keepOnly(List.of(newer));
            assertThat(folder.current()).contains(newer);
            assertThat(Files.exists(finished)).isFalse();
        }
    }
}
