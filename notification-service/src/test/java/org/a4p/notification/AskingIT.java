package org.a4p.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.a4p.pages.language.Language;
import org.a4p.testing.ApiContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskingIT extends NotificationService {

    @Test
    void theAnswerDoesNotTellWhetherTheAddressWasKnown() {
        String known = follower("en");
        String unknown = "unknown-" + UUID.randomUUID() + "@example.org";

        HttpResponse<String> one = ask(known, "perf", "en");
        HttpResponse<String> other = ask(unknown, "perf", "en");

        assertThat(one.statusCode()).isEqualTo(202);
        assertThat(other.statusCode()).isEqualTo(202);
        assertThat(one.body()).isEqualTo(other.body());
    }

    @Test
    void askingTwiceSendsOneMail() {
        String address = "twice-" + UUID.randomUUID() + "@example.org";
        ask(address, "perf", "en");
        ask(address.toUpperCase(Locale.ROOT), "perf", "en");
        mail(address, 1);
        follower("en"); // A mail asked for later has come, so a second one would have.

        assertThat(mails(address)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\": \"no address\", \"follow\": {\"kind\": \"theme\", \"id\": \"perf\"}} | 422",
                "{\"email\": \"a@example.org\\\\r"
                        + "\\\\n"
                        + "Bcc: b@example.org\", \"follow\": {\"kind\": \"theme\", \"id\": \"perf\"}} | 422",
                "{\"follow\": {\"kind\": \"theme\", \"id\": \"perf\"}} | 422",
                "{\"email\": \"a@example.org\", \"follow\": {\"kind\": \"theme\", \"id\": \"nothing\"}} | 422",
                "{\"email\": \"a@example.org\", \"follow\": {\"kind\": \"galaxy\", \"id\": \"perf\"}} | 422",
                "{\"email\": \"a@example.org\", \"follow\": {\"kind\": {\"$ne\": 1}, \"id\": \"perf\"}} | 400",
                "{\"email\": \"a@example.org\"} | 422",
                "{\"email\": \"a@example.org\", \"follow\": {\"kind\": \"theme\", \"id\": \"perf\"}, \"language\":"
                        + " \"xx\"} | 422",
                "{\"email\": | 400",
                "[] | 400"
            })
    void badInputIsAProblemInWordsAndSendsNothing(String json, int status) {
        HttpResponse<String> answer = askAs(json);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(mails("a@example.org")).isEmpty();
    }

    @Test
    void overlongIsRefused() {
        assertThat(ask("a".repeat(10_000) + "@example.org", "perf", "en").statusCode())
                .isEqualTo(422);
    }

    @Test
    void anIdempotencyKeyIsNeeded() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at("/api/subscriptions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\": \"a@example.org\"}")));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        HttpResponse<String> answer = post(
                "/updates",
                form(Map.of(
                        "follow",
                        "theme:perf",
                        "email",
                        "awa@",
                        "idempotencyKey",
                        UUID.randomUUID().toString())));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"awa@\"").contains("value=\"theme:perf\" selected");
    }

    @Test
    void theFormLeadsToThePageThatSaysToLookInTheMailbox() {
        HttpResponse<String> answer = post(
                "/updates",
                form(Map.of(
                        "follow",
                        "theme:perf",
                        "email",
                        "form-" + UUID.randomUUID() + "@example.org",
                        "idempotencyKey",
                        UUID.randomUUID().toString())));

        assertThat(answer.statusCode()).isEqualTo(303);
        String next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(next).endsWith("/updates/asked?follow=theme:perf");
        assertThat(get("/updates/asked?follow=theme:perf").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/updates/confirm, 410", "/updates/unsubscribe, 410"})
    void aSpentOrInventedLinkSaysWhatToDo(String page, int status) {
        String invented = page + "?token=" + "0".repeat(64) + "." + "A".repeat(43);

        assertThat(get(invented).statusCode()).isEqualTo(status);
        assertThat(post(invented, "").statusCode()).isEqualTo(status);
        assertThat(get(page + "?token=nonsense").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void thePageAndTheMailSpeakTheReadersLanguage(Language language) {
        String page = get("/updates?follow=theme:perf", language.code()).body();
        assertThat(page).contains("lang=\"" + language.code() + "\"").contains("value=\"theme:perf\" selected");

        String reader = follower(language.code());
        publish(Event.contribution("Text as typed"));
        Mail news = mail(reader, 2);
        String speaker = Event.contribution("")
                .data()
                .getEmbedded(List.of("delegation", "names", language.code()), String.class);
        assertThat(news.subject()).startsWith("[A4P/PERF/2/14] " + speaker);
        assertThat(news.text()).contains(speaker).contains("> Text as typed");
        assertThat(news.html())
                .contains("lang=\"" + language.code() + "\"")
                .contains("dir=\"" + language.direction() + "\"")
                .contains(speaker);
    }

    @Test
    void theApiDescribesItself() {
        String description = get("/v3/api-docs").body();
        assertThat(description).contains("\"/api/subscriptions\"", "\"/api/subscriptions/followables\"");
        ApiContract.of("notification").check(description);
    }
}
