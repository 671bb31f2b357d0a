package org.a4p.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** The images of docker-compose.yml; Testcontainers removes the containers when the process ends. */
final class ContainerBackends {

    private static final DockerImageName MONGODB = DockerImageName.parse("mongo:8.0.17");
    private static final DockerImageName KAFKA = DockerImageName.parse("apache/kafka:4.2.1");

    private ContainerBackends() {}

    @SuppressWarnings("resource") // They serve until the process ends, and whatever is left then is removed.
    static Backends start() {
        MongoDBContainer mongodb = new MongoDBContainer(MONGODB).withReplicaSet();
        mongodb.start();
        KafkaContainer kafka = new KafkaContainer(KAFKA).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        return new Backends(kafka.getBootstrapServers(), mongodb.getHost() + ":" + mongodb.getFirstMappedPort());
    }
}
