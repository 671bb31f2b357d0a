package org.a4p.gateway.session;

import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonString;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;

/** How a session looks in the store: one document, one field for each attribute, under a hash of its id. */
final class SessionDocuments {

    static final String CREATED = "createdAt";
    static final String LAST_ACCESSED = "lastAccessedAt";
    static final String ENDS = "endsAt";

    private final Map<String, Class<? extends Record>> attributes;
    private final CodecRegistry codecs;

    SessionDocuments(List<? extends SessionAttribute<?>> attributes, CodecRegistry codecs) {
        this.attributes = attributes.stream().collect(Collectors.toMap(SessionAttribute::name, SessionAttribute::type));
        this.codecs = codecs;
    }

    /** Whoever reads the store, or a copy of it, cannot take over a session: the cookie is not in it. */
    static String key(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    BsonDocument document(StoredSession session, Instant end) {
        BsonDocument document = new BsonDocument("_id", new BsonString(key(session.getId())))
                .append(CREATED, time(session.getCreationTime()))
                .append(LAST_ACCESSED, time(session.getLastAccessedTime()))
                .append(ENDS, time(end));
        session.attributes().forEach((name, value) -> document.append(name, encoded(name, value)));
        return document;
    }

    List<Bson> changes(StoredSession session) {
        Map<String, Object> present = session.attributes();
        return session.changed().stream()
                .map(name -> present.containsKey(name)
                        ? Updates.set(name, encoded(name, present.get(name)))
                        : Updates.unset(name))
                .toList();
    }

    Instant end(BsonDocument document) {
        return instant(document, ENDS);
    }

    StoredSession session(String id, BsonDocument document, Duration idle) {
        Map<String, Object> present = new HashMap<>();
        attributes.forEach((name, type) -> {
            if (document.containsKey(name)) {
                present.put(name, decoded(document.getDocument(name), type));
            }
        });
        return StoredSession.found(id, instant(document, CREATED), instant(document, LAST_ACCESSED), idle, present);
    }

    private BsonDocument encoded(String name, Object value) {
        if (value.getClass() != attributes.get(name)) {
            throw new IllegalArgumentException("a session does not hold " + name + " " + value.getClass());
        }
        return BsonDocumentWrapper.asBsonDocument(value, codecs);
    }

    private <T> T decoded(BsonDocument document, Class<T> type) {
        return codecs.get(type)
                .decode(
                        new BsonDocumentReader(document),
                        DecoderContext.builder().build());
    }

    private static BsonDateTime time(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    private static Instant instant(BsonDocument document, String field) {
        return Instant.ofEpochMilli(document.getDateTime(field).getValue());
    }
}
