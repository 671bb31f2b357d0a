package org.a4p.localstack;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.a4p.localstack.broker.LocalBroker;
import org.a4p.localstack.identity.IdentitySettings;
import org.a4p.localstack.mail.MailCatcher;
import org.a4p.localstack.store.Durability;
import org.a4p.localstack.store.LocalStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where each part is found and what it promises to keep; for a person as lines, for a program as JSON. */
@RestController
@RequestMapping("/status")
class StatusPage {

    record Part(String name, String address, String promise) {

        String line() {
            return "%-8s %-28s %s%n".formatted(name, address, promise);
        }
    }

    record Status(List<Part> parts) {}

    private final IdentitySettings identity;
    private final ObjectProvider<LocalStore> store;
    private final ObjectProvider<LocalBroker> broker;
    private final ObjectProvider<MailCatcher> mail;

    StatusPage(
            IdentitySettings identity,
            ObjectProvider<LocalStore> store,
            ObjectProvider<LocalBroker> broker,
            ObjectProvider<MailCatcher> mail) {
        this.identity = identity;
        this.store = store;
        this.broker = broker;
        this.mail = mail;
    }

    @GetMapping
    Status status() {
        LocalStore store = this.store.getObject();
        return new Status(
                List.of(
                        new Part("store", "mongodb://127.0.0.1:" + store.port(), promiseOf(store.durability())),
                        new Part(
                                "broker",
                                broker.getObject().bootstrapServers(),
                                "every record is kept; an acknowledged one survives the kill of the process, and after at most a second a power cut"),
                        new Part(
                                "mail",
                                "smtp://127.0.0.1:" + mail.getObject().port(),
                                "a message is a file before it is acknowledged; nothing is ever delivered to anybody"),
                        new Part(
                                "sign-in",
                                identity.issuer(),
                                "invented officers; the key survives a restart, sessions and refresh tokens do not: people sign in anew")));
    }

    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    String lines() {
        return status().parts().stream().map(Part::line).collect(joining());
    }

    private static String promiseOf(Durability durability) {
        return switch (durability) {
            case NONE -> "an acknowledged write may be lost when the process dies";
            case PROCESS_KILL -> "an acknowledged write survives the kill of the process, not a power cut";
            case POWER -> "an acknowledged write survives the kill of the process and a power cut";
        };
    }
}
