package org.a4p.consultation.search.index;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.Entries;
import org.a4p.consultation.search.IndexOrders;
import org.a4p.consultation.search.Question;
import org.a4p.consultation.search.SearchSettings;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The index that answers, and the one that is being built to replace it.
 *
 * <p>Whatever is written has been read from the store under the same lock, into both of them. So of two writes of one
 * contribution the later one always has the later words, and a building index misses nothing that happens meanwhile.
 */
@Component
public class LiveIndex {

    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

    /** Raised whenever texts or facets are analyzed or stored differently: an index of another format is not used. */
    private static final String FORMAT = "2";

    private static final String NOTE_FORMAT = "format";
    private static final String NOTE_STORE = "store";

    private final Analysis analysis;
    private final Entries entries;
    private final IndexOrders orders;
    private final SearchSettings settings;
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable IndexFolder folder;
    private volatile @Nullable SearchIndex current;
    private volatile @Nullable SearchIndex building;

    public LiveIndex(Analysis analysis, Entries entries, IndexOrders orders, SearchSettings settings) {
        this.analysis = analysis;
        this.entries = entries;
        this.orders = orders;
        this.settings = settings;
    }

    /** Takes up the index that an earlier process left, if it is one of this store and of this format. */
    public void takeUp() throws IOException {
        writing.lock();
        try {
            Path left = folder().current().orElse(null);
            if (current == null && left != null && notes().equals(notesIn(left))) {
                current = open(left);
            }
        } finally {
            writing.unlock();
        }
    }

    /** What the index knows; while there is none yet, what the one being built knows already. */
    public Matches find(Question question) throws IOException {
        SearchIndex index = answering();
        try {
            return index == null ? Matches.NONE : index.find(question);
        } catch (AlreadyClosedException replaced) {
            SearchIndex next = answering();
            if (next == null || next == index) {
                throw replaced;
            }
            return next.find(question);
        }
    }

    /** Whether an index answers that holds everything. */
    public boolean isComplete() {
        return current != null;
    }

    public int documents() {
        SearchIndex index = answering();
        try {
            return index == null ? 0 : index.documents();
        } catch (AlreadyClosedException replaced) {
            return 0;
        }
    }

    /** Reads these contributions again and writes what they are now. */
    public void refresh(List<ContributionId> ids) throws IOException {
        writing.lock();
        try {
            Map<ContributionId, Entry> now = entries.read(ids);
            for (SearchIndex index : all()) {
                for (ContributionId id : ids) {
                    Entry entry = now.get(id);
                    if (entry == null) {
                        index.remove(id);
                    } else {
                        index.put(entry);
                    }
                }
                index.refresh();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Builds a new index from the store and lets it answer from then on; the old one answers until then. */
    public void rebuild(IntConsumer progress) throws IOException {
        SearchIndex fresh = begin();
        try {
            entries.stretches(stretch -> progress.accept(add(fresh, stretch)));
            fresh.commit(notes());
            replaceBy(fresh);
        } finally {
            abandon(fresh);
        }
    }

    private SearchIndex begin() throws IOException {
        writing.lock();
        try {
            SearchIndex fresh = open(folder().fresh());
            building = fresh;
            return fresh;
        } finally {
            writing.unlock();
        }
    }

    private int add(SearchIndex fresh, Entries.Stretch stretch) {
        writing.lock();
        try {
            List<Entry> read = stretch.read();
            for (Entry entry : read) {
                fresh.put(entry);
            }
            return read.size();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writing.unlock();
        }
    }

    private void replaceBy(SearchIndex fresh) throws IOException {
        writing.lock();
        try {
            folder().makeCurrent(fresh.folder());
            SearchIndex old = current;
            current = fresh;
            building = null;
            close(old);
            folder().keepOnly(List.of(fresh.folder()));
        } finally {
            writing.unlock();
        }
    }

    /** Gives up what is half built; what answers already is kept. */
    private void abandon(SearchIndex fresh) throws IOException {
        writing.lock();
        try {
            if (building == fresh) {
                building = null;
                fresh.close();
            }
        } finally {
            writing.unlock();
        }
    }

    @PreDestroy
    public void close() throws IOException {
        writing.lock();
        try {
            for (SearchIndex index : all()) {
                close(index);
            }
            if (folder != null) {
                folder.close();
            }
        } finally {
            writing.unlock();
        }
    }

    /** What its files are worth no more, an index need not write before it goes. */
    private static void close(@Nullable SearchIndex index) {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException | AlreadyClosedException lost) {
            LOG.info("An index was gone before it was closed: {}", lost.toString());
        }
    }

    private @Nullable SearchIndex answering() {
        SearchIndex index = current;
        return index == null ? building : index;
    }

    private List<SearchIndex> all() {
        List<SearchIndex> all = new ArrayList<>();
        if (current != null) {
            all.add(current);
        }
        if (building != null) {
            all.add(building);
        }
        return all;
    }

    private SearchIndex open(Path index) throws IOException {
        return SearchIndex.open(index, analysis, settings.buffer());
    }

    private IndexFolder folder() throws IOException {
        IndexFolder claimed = folder;
        if (claimed == null) {
            claimed = IndexFolder.claim(settings.directory());
            folder = claimed;
        }
        return claimed;
    }

    private Map<String, String> notes() {
        return Map.of(NOTE_FORMAT, FORMAT, NOTE_STORE, orders.store());
    }

    private static Map<String, String> notesIn(Path index) {
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        } catch (IOException unreadable) {
            return Map.of();
        }
    }
}
