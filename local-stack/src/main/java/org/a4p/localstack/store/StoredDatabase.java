package org.a4p.localstack.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections and indexes are kept as BSON; the names of the maps are those the parent removes. */
final class StoredDatabase extends H2Database {

    private final MVStore chunks;

    StoredDatabase(String name, MVStore chunks, CursorRegistry cursors) {
        this.chunks = chunks;
        super(name, chunks, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents = chunks.openMap(
                "databases." + fullName,
                new MVMap.Builder<Object, Document>()
                        .keyType(new BsonType.OfIds())
                        .valueType(new BsonType.OfDocuments()));
        MVMap<String, Object> figures = chunks.openMap("meta." + fullName);
        return new StoredCollection(this, name, options, documents, figures, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new StoredUniqueIndex(positions(collection, name), name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new StoredIndex(positions(collection, name), name, keys, sparse);
    }

    private MVMap<KeyValue, Object> positions(String collection, String index) {
        return chunks.openMap(
                getFullCollectionNamespace(collection) + "._index_" + index,
                new MVMap.Builder<KeyValue, Object>()
                        .keyType(new BsonType.OfIndexKeys())
                        .valueType(new BsonType.OfIds()));
    }
}
