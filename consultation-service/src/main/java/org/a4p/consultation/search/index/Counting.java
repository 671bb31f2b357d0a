package org.a4p.consultation.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.a4p.consultation.search.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts how many of all that is found have each value of some facets. */
final class Counting implements Collector {

    private final List<Facet> facets;
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);

    private Counting(List<Facet> facets) {
        this.facets = facets;
        facets.forEach(facet -> counts.put(facet, new TreeMap<>()));
    }

    static CollectorManager<Counting, Map<Facet, Map<String, Integer>>> of(List<Facet> facets) {
        return new CollectorManager<>() {
            @Override
            public Counting newCollector() {
                return new Counting(facets);
            }

            @Override
            public Map<Facet, Map<String, Integer>> reduce(Collection<Counting> parts) {
                Counting sum = new Counting(facets);
                parts.forEach(part -> part.counts.forEach(
                        (facet, values) -> values.forEach((value, count) -> sum.add(facet, value, count))));
                return sum.counts;
            }
        };
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        List<Column> columns = new ArrayList<>();
        for (Facet facet : facets) {
            SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), facet.key());
            columns.add(new Column(facet, values));
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                for (Column column : columns) {
                    column.count(document);
                }
            }

            @Override
            public void finish() throws IOException {
                for (Column column : columns) {
                    column.addTo(Counting.this);
                }
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private void add(Facet facet, String value, int count) {
        counts.computeIfAbsent(facet, any -> new TreeMap<>()).merge(value, count, Integer::sum);
    }

    /** One facet in one segment, counted by the segment's own numbers of its values. */
    private static final class Column {

        private final Facet facet;
        private final SortedSetDocValues values;
        private final int[] counts;

        Column(Facet facet, SortedSetDocValues values) {
            this.facet = facet;
            this.values = values;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
        }

        void count(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int value = values.docValueCount(); value > 0; value--) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Counting sum) throws IOException {
            for (int ordinal = 0; ordinal < counts.length; ordinal++) {
                if (counts[ordinal] > 0) {
                    sum.add(facet, values.lookupOrd(ordinal).utf8ToString(), counts[ordinal]);
                }
            }
        }
    }
}
