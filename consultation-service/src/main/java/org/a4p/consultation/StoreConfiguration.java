package org.a4p.consultation;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.drafting.ClearanceId;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.thread.RequestId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.outbox.TextCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service's own database, in which a document is a domain record and an id is the text people know it by. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class StoreConfiguration {

    private static final String DATABASE = "consultation";

    private static final CodecRegistry IDS = CodecRegistries.fromCodecs(
            new TextCodec<>(ThemeId.class, ThemeId::new),
            new TextCodec<>(ConsultationId.class, ConsultationId::new),
            new TextCodec<>(ThreadId.class, ThreadId::of),
            new TextCodec<>(AttachmentId.class, AttachmentId::new),
            new TextCodec<>(ClearanceId.class, ClearanceId::new),
            new TextCodec<>(RequestId.class, RequestId::new),
            new TextCodec<>(GroupId.class, GroupId::new),
            new TextCodec<>(DelegationCode.class, DelegationCode::new));

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails details) {
        String name =
                Optional.ofNullable(details.getConnectionString().getDatabase()).orElse(DATABASE);
        return client.getDatabase(name)
                .withCodecRegistry(CodecRegistries.fromRegistries(IDS, MongoClientSettings.getDefaultCodecRegistry()));
    }
}
