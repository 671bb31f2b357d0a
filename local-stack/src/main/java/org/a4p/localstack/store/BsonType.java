package org.a4p.localstack.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps values in the file as BSON instead of serialized Java objects: a fifth of the bytes, and keys that compare by
 * their values instead of by their serialized form.
 */
abstract class BsonType<T> extends BasicDataType<T> {

    private static final ValueComparator IN_ORDER = ValueComparator.ascWithoutListHandling();
    private static final String VALUE = "v";

    abstract Document toDocument(T value);

    abstract T fromDocument(Document document);

    @Override
    public void write(WriteBuffer target, T value) {
        target.put(encoded(toDocument(value)).nioBuffer());
    }

    @Override
    public T read(ByteBuffer source) {
        ByteBuf remaining = Unpooled.wrappedBuffer(source);
        Document document = BsonDecoder.decodeBson(remaining);
        source.position(source.position() + remaining.readerIndex());
        return fromDocument(document);
    }

    /** The encoded size stands for the size in memory: what matters is when a page is full enough to be split. */
    @Override
    public int getMemory(T value) {
        return encoded(toDocument(value)).readableBytes();
    }

    private static ByteBuf encoded(Document document) {
        ByteBuf buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        return buffer;
    }

    /** Single values in MongoDB's order; documents and lists part by part, so that only equal ones are equal. */
    private static int compareValues(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return text.compareTo(otherText);
        }
        if (one instanceof Document document && other instanceof Document otherDocument) {
            return compareFields(
                    document.entrySet().iterator(), otherDocument.entrySet().iterator());
        }
        if (one instanceof List<?> list && other instanceof List<?> otherList) {
            return compareElements(list.iterator(), otherList.iterator());
        }
        return IN_ORDER.compare(one, other);
    }

    private static int compareFields(Iterator<Entry<String, Object>> one, Iterator<Entry<String, Object>> other) {
        while (one.hasNext() && other.hasNext()) {
            Entry<String, Object> field = one.next();
            Entry<String, Object> otherField = other.next();
            int order = field.getKey().compareTo(otherField.getKey());
            if (order == 0) {
                order = compareValues(field.getValue(), otherField.getValue());
            }
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(one.hasNext(), other.hasNext());
    }

    private static int compareElements(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext() && other.hasNext()) {
            int order = compareValues(one.next(), other.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(one.hasNext(), other.hasNext());
    }

    /** A stored document. */
    static final class OfDocuments extends BsonType<Document> {

        @Override
        Document toDocument(Document value) {
            return value;
        }

        @Override
        Document fromDocument(Document document) {
            return document;
        }

        @Override
        public Document[] createStorage(int size) {
            return new Document[size];
        }
    }

    /** The value of an {@code _id}. */
    static final class OfIds extends BsonType<Object> {

        @Override
        Document toDocument(Object value) {
            return new Document(VALUE, value instanceof Missing ? null : value);
        }

        @Override
        Object fromDocument(Document document) {
            return Missing.ofNullable(document.get(VALUE));
        }

        @Override
        public int compare(Object one, Object other) {
            return compareValues(one, other);
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }

    /** The values a document has in the fields of an index. */
    static final class OfIndexKeys extends BsonType<KeyValue> {

        @Override
        Document toDocument(KeyValue key) {
            return new Document(VALUE, key.stream().toList());
        }

        @Override
        @SuppressWarnings("unchecked") // toDocument wrote it as a list
        KeyValue fromDocument(Document document) {
            return new KeyValue((List<Object>) document.get(VALUE));
        }

        @Override
        public int compare(KeyValue one, KeyValue other) {
            return compareElements(one.iterator(), other.iterator());
        }

        static boolean beginsWith(KeyValue key, KeyValue beginning) {
            return compareElements(key.stream().limit(beginning.size()).iterator(), beginning.iterator()) == 0;
        }

        @Override
        public KeyValue[] createStorage(int size) {
            return new KeyValue[size];
        }
    }
}
