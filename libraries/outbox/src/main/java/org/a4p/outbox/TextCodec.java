package org.a4p.outbox;

import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/**
 * Stores an id as its text.
 *
 * @param read makes the id of its text again
 */
public record TextCodec<T>(Class<T> type, Function<String, T> read) implements Codec<T> {

    @Override
    public T decode(BsonReader reader, DecoderContext context) {
        return read.apply(reader.readString());
    }

    @Override
    public void encode(BsonWriter writer, T id, EncoderContext context) {
        writer.writeString(id.toString());
    }

    @Override
    public Class<T> getEncoderClass() {
        return type;
    }
}
