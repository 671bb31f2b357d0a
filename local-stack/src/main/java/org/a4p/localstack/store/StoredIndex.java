package org.a4p.localstack.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents with given values; the library itself ignores indexes that are not unique. An entry is the values
 * and, to tell documents with equal values apart, the {@code _id}. What it finds is matched against the whole query
 * afterwards, so it may find too many but never too few.
 */
final class StoredIndex extends Index<Object> {

    private final MVMap<KeyValue, Object> positions;

    StoredIndex(MVMap<KeyValue, Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        for (KeyValue entry : entries(document, position)) {
            positions.put(entry, position);
        }
    }

    @Override
    public @Nullable Object remove(Document document) {
        Object position = Missing.ofNullable(document.get("_id"));
        Object removed = null;
        for (KeyValue entry : entries(document, position)) {
            removed = positions.remove(entry);
        }
        return removed;
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(oldDocument, newDocument)) {
            entries(oldDocument, position).forEach(positions::remove);
            add(newDocument, position, collection);
        }
    }

    @Override
    public boolean canHandle(Document query) {
        return IndexedPart.of(query, keys(), isSparse()) != null;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        IndexedPart part = Objects.requireNonNull(IndexedPart.of(query, keys(), isSparse()));
        Set<Object> found = new LinkedHashSet<>();
        for (List<Object> values : part.beginnings()) {
            collect(values, found);
        }
        return found;
    }

    /** The positions of all entries that begin with the values; of all there are, if there are no values. */
    private void collect(List<Object> values, Set<Object> found) {
        KeyValue from = values.isEmpty() ? null : new KeyValue(values).normalized();
        for (Iterator<KeyValue> entries = positions.keyIterator(from); entries.hasNext(); ) {
            KeyValue entry = entries.next();
            if (from != null && !BsonType.OfIndexKeys.beginsWith(entry, from)) {
                return;
            }
            found.add(positions.get(entry));
        }
    }

    private List<KeyValue> entries(Document document, Object position) {
        List<KeyValue> entries = new ArrayList<>();
        for (KeyValue values : getKeyValues(document)) {
            if (!isSparse() || values.stream().anyMatch(Objects::nonNull)) {
                List<Object> entry = new ArrayList<>(values.stream().toList());
                entry.add(position instanceof Missing ? null : position);
                entries.add(new KeyValue(entry));
            }
        }
        return entries;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null; // Only a unique index can tell.
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // Nothing is refused.
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        // Nothing is refused.
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        // The database removes the map.
    }
}
