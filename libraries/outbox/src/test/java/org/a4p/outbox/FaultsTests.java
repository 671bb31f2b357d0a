package org.a4p.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTests {

    static Stream<RuntimeException> passing() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("reset", new ServerAddress()),
                answer(10107),
                answer(14031),
                new DisconnectException(),
                new OutboxFull("notes"),
                new UncheckedIOException(new ConnectException()),
                new IllegalStateException("wrapped", new RuntimeException(new MongoTimeoutException("deep inside"))));
    }

    static Stream<RuntimeException> staying() {
        return Stream.of(
                answer(121),
                answer(11000),
                new RecordTooLargeException(),
                new NullPointerException(),
                new UnprocessableEvent("no theme"),
                circular());
    }

    @ParameterizedTest
    @MethodSource("passing")
    void passByThemselves(RuntimeException failure) {
        assertThat(Faults.pass(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("staying")
    void stayHoweverOftenItIsTried(RuntimeException failure) {
        assertThat(Faults.pass(failure)).isFalse();
    }

    private static RuntimeException answer(int code) {
        BsonDocument answer = BsonDocument.parse("{ok: 0, code: " + code + ", errmsg: 'no'}");
        return new MongoCommandException(answer, new ServerAddress());
    }

    private static RuntimeException circular() {
        RuntimeException one = new RuntimeException();
        one.initCause(new RuntimeException(one));
        return one;
    }
}
