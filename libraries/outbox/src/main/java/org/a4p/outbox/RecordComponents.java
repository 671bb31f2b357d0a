package org.a4p.outbox;

import com.mongodb.client.model.Updates;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.codecs.pojo.annotations.BsonProperty;
import org.bson.conversions.Bson;

/**
 * Components of a record as fields of its document, so that a change can set all of them: a component that is null is taken
 * out, as the codec leaves it out.
 */
final class RecordComponents<T> {

    private static final String ID = "_id";

    private final CodecRegistry codecs;
    private final List<String> fields;

    RecordComponents(Class<T> type, CodecRegistry codecs) {
        this.codecs = codecs;
        this.fields = type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponents::field)
                        .filter(field -> !field.equals(ID))
                        .toList()
                : List.of();
    }

    /** The change that gives a document each component of this record but its {@code _id}. */
    Bson change(T next) {
        if (fields.isEmpty()) {
            throw new IllegalStateException("not a record: " + next.getClass());
        }
        BsonDocument stored = BsonDocumentWrapper.asBsonDocument(next, codecs);
        List<Bson> changes = new ArrayList<>();
        fields.forEach(field ->
                changes.add(stored.containsKey(field) ? Updates.set(field, stored.get(field)) : Updates.unset(field)));
        return Updates.combine(changes);
    }

    private static String field(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(BsonId.class)) {
            return ID;
        }
        BsonProperty named = component.getAccessor().getAnnotation(BsonProperty.class);
        return named == null ? component.getName() : named.value();
    }
}
