package org.a4p.localstack.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A collection that gives away copies only, and looks documents up by an index wherever one narrows the query. */
final class StoredCollection extends H2Collection {

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
    }

    /**
     * The parent uses an index only for a query on exactly its fields; {@code {_id, version}}, which every guarded
     * update asks for, would read the whole collection. The documents an index finds for its part of the query are
     * matched against all of it.
     */
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Document conditions = allOf(query);
        for (Index<Object> index : getIndexes()) {
            Document part = partFor(index, conditions);
            if (index.canHandle(part)) {
                return matchDocuments(query, index.getPositions(part), orderBy, skip, limit, batchSize, projection);
            }
        }
        return matchDocuments(query, orderBy, skip, limit, batchSize, projection);
    }

    /** The fields of which the query demands something, also where the driver wrapped them in {@code $and}. */
    @SuppressWarnings("unchecked") // the wire protocol has a list of documents there
    private static Document allOf(Document query) {
        Document conditions = new Document();
        for (Map.Entry<String, Object> condition : query.entrySet()) {
            if (condition.getKey().equals("$and")) {
                ((List<Document>) condition.getValue())
                        .forEach(part -> allOf(part).forEach(conditions::putIfAbsent));
            } else {
                conditions.putIfAbsent(condition.getKey(), condition.getValue());
            }
        }
        return conditions;
    }

    private static Document partFor(Index<?> index, Document conditions) {
        Document part = new Document();
        for (IndexKey key : index.getKeys()) {
            if (conditions.containsKey(key.getKey())) {
                part.put(key.getKey(), conditions.get(key.getKey()));
            }
        }
        return part;
    }

    /** The parent changes documents in place while others still read them; on copies nobody sees a half-made change. */
    @Override
    protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
        return super.createQueryResult(
                matched.stream().map(Document::cloneDeeply).toList(), batchSize);
    }
}
