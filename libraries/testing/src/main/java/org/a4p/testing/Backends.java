package org.a4p.testing;

/** The broker and the store that all tests of one process share: containers where an engine answers, else in process. */
public final class Backends {

    private static final String LIMITS =
            "?serverSelectionTimeoutMS=10000&connectTimeoutMS=10000&waitQueueTimeoutMS=10000&socketTimeoutMS=20000";

    private final String kafkaBootstrapServers;
    private final String mongoAddress;

    Backends(String kafkaBootstrapServers, String mongoAddress) {
        this.kafkaBootstrapServers = kafkaBootstrapServers;
        this.mongoAddress = mongoAddress;
    }

    /** Starts them at the first call and gives the same ones ever after; they end with the process. */
    public static Backends start() {
        return Shared.BACKENDS;
    }

    /** Where a Kafka client connects, as {@code host:port}. */
    public String kafkaBootstrapServers() {
        return kafkaBootstrapServers;
    }

    /** The connection string of one database; it has time limits as in earnest, wide enough for a busy machine. */
    public String mongoUri(String database) {
        return "mongodb://" + mongoAddress + "/" + database + LIMITS;
    }

    private static final class Shared {
        static final Backends BACKENDS = BackendsChoice.made().start();
    }
}
