package org.a4p.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.MongoClientSettings;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.text.TextValue;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.junit.jupiter.api.Test;

class TextValuesTests {

    private static final CodecRegistry CODECS = CodecRegistries.fromRegistries(
            CodecRegistries.fromProviders(new TextValues()), MongoClientSettings.getDefaultCodecRegistry());

    @Test
    void aValueInADocumentIsItsText() {
        Kept kept = new Kept(new DelegationCode("SEN"), new Place("perf", 2));

        BsonDocument stored = stored(kept);

        assertThat(stored).isEqualTo(BsonDocument.parse("""
            {"delegation": "SEN", "place": "perf-2"}\
            """));
        assertThat(read(stored)).isEqualTo(kept);
    }

    @Test
    void aTextThatIsNoValueIsRefusedAsTheValueRefusesIt() {
        BsonDocument spoilt = BsonDocument.parse("""
            {"delegation": "no code", "place": "perf-2"}\
            """);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    try {
                        read(spoilt);
                    } catch (CodecConfigurationException wrapped) {
                        throw wrapped.getCause();
                    }
                })
                .withMessage("not a delegation code: no code");
    }

    @Test
    void aTypeThatNothingMakesOfItsTextIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextValues().get(Sum.class, CODECS))
                .withMessageContaining("Sum");
    }

    private static BsonDocument stored(Kept kept) {
        BsonDocument document = new BsonDocument();
        CODECS.get(Kept.class)
                .encode(
                        new BsonDocumentWriter(document),
                        kept,
                        EncoderContext.builder().build());
        return document;
    }

    private static Kept read(BsonDocument stored) {
        return CODECS.get(Kept.class)
                .decode(new BsonDocumentReader(stored), DecoderContext.builder().build());
    }

    /** Public, because the driver's record codec reads no others. */
    public record Kept(DelegationCode delegation, Place place) {}

    /** A value of two parts, with a factory. */
    record Place(String theme, int number) implements TextValue {

        static Place of(String text) {
            String[] parts = text.split("-", -1);
            return new Place(parts[0], Integer.parseInt(parts[1]));
        }

        @Override
        public String toString() {
            return theme + "-" + number;
        }
    }

    /** A value without a way back. */
    private record Sum(int total) implements TextValue {}
}
