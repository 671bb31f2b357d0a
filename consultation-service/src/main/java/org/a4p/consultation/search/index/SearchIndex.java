package org.a4p.consultation.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.search.Facet;
import org.a4p.consultation.search.Question;
import org.a4p.consultation.thread.ThreadId;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * One index in one folder. It keeps no text, only what is needed to find: what is shown is read from the store.
 *
 * <p>What was put or removed is found, or no longer found, after {@link #refresh}.
 */
public final class SearchIndex implements AutoCloseable {

    static final String AT = "at";

    private static final String ID = "id";
    private static final String PLACE = "place";
    private static final List<Facet> COUNTED = List.of(Facet.THEME, Facet.TYPE, Facet.LANGUAGE);
    private static final SortField NEWEST = LongField.newSortField(AT, true, SortedNumericSelector.Type.MAX);
    private static final SortField OLDEST = LongField.newSortField(AT, false, SortedNumericSelector.Type.MAX);
    private static final SortField BY_PLACE = new SortField(PLACE, SortField.Type.STRING);

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Queries queries;

    private SearchIndex(Path folder, Directory directory, IndexWriter writer, Queries queries) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.queries = queries;
    }

    /** Opens the index in this folder, or begins one there. */
    public static SearchIndex open(Path folder, Analysis analysis, int bufferMegabytes) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(analysis.byField())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(bufferMegabytes);
        return new SearchIndex(folder, directory, new IndexWriter(directory, config), new Queries(analysis));
    }

    Path folder() {
        return folder;
    }

    int documents() {
        return writer.getDocStats().numDocs;
    }

    public void put(Entry entry) throws IOException {
        writer.updateDocument(key(entry.id()), document(entry));
    }

    public void remove(ContributionId id) throws IOException {
        writer.deleteDocuments(key(id));
    }

    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Writes all to disk, with notes that a later process reads before it trusts the index. */
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
        refresh();
    }

    public Matches find(Question question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            var top = new TopFieldCollectorManager(
                    sort(question.order()), question.part().end(), null, Integer.MAX_VALUE);
            Object[] answers =
                    searcher.search(queries.of(question), new MultiCollectorManager(top, Counting.of(COUNTED)));
            TopFieldDocs found = (TopFieldDocs) answers[0];
            return new Matches(
                    ids(searcher, found.scoreDocs, question.part().first()),
                    Math.toIntExact(found.totalHits.value()),
                    counts(answers[1]));
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        try {
            writer.close();
        } finally {
            if (writer.isOpen()) {
                writer.rollback();
            }
            directory.close();
        }
    }

    @SuppressWarnings("unchecked") // the second collector's own answer, which the array has forgotten the type of
    private static Map<Facet, Map<String, Integer>> counts(Object answer) {
        return (Map<Facet, Map<String, Integer>>) answer;
    }

    private static List<ContributionId> ids(IndexSearcher searcher, ScoreDoc[] found, int first) throws IOException {
        List<ContributionId> ids = new ArrayList<>();
        for (ScoreDoc one : Arrays.asList(found).subList(Math.min(first, found.length), found.length)) {
            String id = searcher.storedFields().document(one.doc).get(ID);
            int slash = id.indexOf('/');
            ids.add(new ContributionId(ThreadId.of(id.substring(0, slash)), Integer.parseInt(id.substring(slash + 1))));
        }
        return ids;
    }

    private static Sort sort(Question.Order order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, BY_PLACE);
            case NEWEST -> new Sort(NEWEST, BY_PLACE);
            case OLDEST -> new Sort(OLDEST, BY_PLACE);
        };
    }

    private static Term key(ContributionId id) {
        return new Term(ID, text(id));
    }

    private static String text(ContributionId id) {
        return id.thread() + "/" + id.number();
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        String id = text(entry.id());
        document.add(new StringField(ID, id, Store.YES));
        document.add(new SortedDocValuesField(PLACE, new BytesRef(id)));
        document.add(new LongField(AT, entry.at().toEpochMilli(), Store.NO));
        document.add(new TextField(Analysis.EXACT, entry.text(), Store.NO));
        document.add(new TextField(Analysis.field(entry.language()), entry.text(), Store.NO));
        entry.facets()
                .forEach((facet, values) -> values.forEach(value -> {
                    document.add(new StringField(facet.key(), value, Store.NO));
                    document.add(new SortedSetDocValuesField(facet.key(), new BytesRef(value)));
                }));
        return document;
    }
}
