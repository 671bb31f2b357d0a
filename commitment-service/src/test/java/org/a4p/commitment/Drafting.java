package org.a4p.commitment;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.DeclarationId;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.pages.language.SixLanguages;
import org.a4p.testing.Visitor;

/** A declaration of its own, and a drafter who publishes versions of it over HTTP. */
public record Drafting(Visitor drafter, String id) {

    public static final SixLanguages NAMES = new SixLanguages(
            "Declaration of Shared Commitments",
            "Déclaration d’engagements communs",
            "Declaración de Compromisos Compartidos",
            "إعلان الالتزامات المشتركة",
            "Декларация о совместных обязательствах",
            "共同承诺宣言");

    /** A declaration without a version. */
    public static Drafting ofNewText(RunningService service) {
        String id = "t-" + UUID.randomUUID();
        service.bean(Declarations.class).createIfAbsent(new Declaration(new DeclarationId(id), NAMES, "en"));
        return new Drafting(service.officer("un-drafter", "UNDPO", "drafter"), id);
    }

    /** A declaration with one version, {@code zero draft}, of these operative paragraphs. */
    public static Drafting ofZeroDraft(RunningService service, String... paragraphs) {
        Drafting drafting = ofNewText(service);
        drafting.publish(
                0, "zero draft", Arrays.stream(paragraphs).map(Drafting::added).toList());
        return drafting;
    }

    public String api() {
        return "/api/declarations/" + id;
    }

    public String page() {
        return "/declarations/" + id;
    }

    public HttpResponse<String> publish(int base, String name, List<Map<String, String>> blocks) {
        return publish(base, name, blocks, UUID.randomUUID().toString());
    }

    public HttpResponse<String> publish(int base, String name, List<Map<String, String>> blocks, String key) {
        return drafter.postWith(
                api() + "/versions", version(name, blocks), "If-Match", "\"" + base + "\"", "Idempotency-Key", key);
    }

    public static Map<String, Object> version(String name, List<Map<String, String>> blocks) {
        return Map.of("name", name, "note", "", "blocks", blocks);
    }

    /** A new operative paragraph. */
    public static Map<String, String> added(String text) {
        return Map.of("kind", "OPERATIVE", "text", text);
    }

    /** A paragraph of an earlier version, perhaps with other words. */
    public static Map<String, String> kept(String id, String text) {
        return Map.of("id", id, "kind", "OPERATIVE", "text", text);
    }

    /** The permanent id of a block, by its place counted from 1. */
    public String block(int version, int place) {
        return Visitor.json(drafter.get(api() + "/versions/" + version))
                .get("blocks")
                .get(place - 1)
                .get("id")
                .asString();
    }

    public int versions() {
        return Visitor.json(drafter.get(api() + "/versions")).get("versions").size();
    }
}
