package org.a4p.pages.pattern;

import java.util.Map;
import org.a4p.pages.problem.RequestRefused;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.text.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Requests that can fail in every way a service's requests fail. */
@Controller
@ResponseBody
class Requests {

    static final int MAXIMUM = 200;

    record Text(@Nullable String text) {}

    @PostMapping(path = "/api/texts", consumes = "application/json", produces = "application/json")
    Map<String, String> write(@RequestBody Text body, IdempotencyKey key) {
        return Map.of("text", TypedText.check(body.text(), MAXIMUM), "key", key.value());
    }

    @PostMapping("/texts")
    String writeForm(@RequestParam String text, IdempotencyKey key) {
        return TypedText.check(text, MAXIMUM);
    }

    @GetMapping("/api/texts/{number}")
    String read(@PathVariable int number, @RequestParam String from) {
        return number + from;
    }

    @PutMapping("/api/texts/{number}")
    String change(@PathVariable int number) {
        throw new StaleVersion();
    }

    @GetMapping("/api/drafts")
    String drafts() {
        throw RequestRefused.notAllowed("drafter", "facilitator");
    }

    @GetMapping({"/faulty", "/api/faulty"})
    String faulty() {
        throw new IllegalStateException("the password is swordfish");
    }
}
