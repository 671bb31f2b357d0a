package org.a4p.commitment;

import com.mongodb.MongoClientSettings;
import org.a4p.commitment.declaration.DeclarationId;
import org.a4p.commitment.version.BlockId;
import org.a4p.commitment.version.Note;
import org.a4p.commitment.version.VersionName;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.TextCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A document is a domain record, and an id in it is the text people know it by. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer idsAreTexts() {
        CodecRegistry ids = CodecRegistries.fromCodecs(
                new TextCodec<>(DeclarationId.class, DeclarationId::new),
                new TextCodec<>(BlockId.class, BlockId::new),
                new TextCodec<>(VersionName.class, VersionName::new),
                new TextCodec<>(Note.class, Note::new),
                new TextCodec<>(DelegationCode.class, DelegationCode::new));
        return settings -> settings.codecRegistry(
                CodecRegistries.fromRegistries(ids, MongoClientSettings.getDefaultCodecRegistry()));
    }
}
