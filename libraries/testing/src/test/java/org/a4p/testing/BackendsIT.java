package org.a4p.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class BackendsIT {

    private final Backends backends = Backends.start();

    @Test
    void areTheSameForEveryTestOfTheProcess() {
        assertThat(Backends.start()).isSameAs(backends);
    }

    @Test
    void haveAStoreThatAnswers() {
        try (MongoClient client = MongoClients.create(backends.mongoUri("consultation"))) {
            Document answer = client.getDatabase("consultation").runCommand(new Document("ping", 1));
            assertThat(answer.get("ok")).isEqualTo(1.0);
        }
    }

    @Test
    void haveABrokerThatAnswers() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", backends.kafkaBootstrapServers()))) {
            assertThat(admin.describeCluster().nodes().get(30, TimeUnit.SECONDS))
                    .hasSize(1);
        }
    }
}
