package org.a4p.service.store;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * The codec of a value that is stored as its text.
 *
 * @param read makes the value of its text again
 */
record TextCodec<T>(Class<T> type, Function<String, T> read) implements Codec<T> {

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return read.apply(reader.readString());
    }

    @Override
    public void encode(BsonWriter writer, T value, EncoderContext context) {
        writer.writeString(value.toString());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
