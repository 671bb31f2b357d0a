package org.a4p.notification.subscription;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.a4p.notification.followable.Followables;
import org.a4p.notification.followable.Followed;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Following by e-mail, for people. A link in a mail opens a page with one button and changes nothing by itself, because mail scanners open
 * every link they see.
 */
@Controller
class UpdatesPages {

    private final Subscribing subscribing;
    private final Followables followables;
    private final Problems problems;

    UpdatesPages(Subscribing subscribing, Followables followables, Problems problems) {
        this.subscribing = subscribing;
        this.followables = followables;
        this.problems = problems;
    }

    /** What was chosen and typed so far. */
    record Form(String follow, String email, List<String> problems) {}

    @GetMapping("/updates")
    ModelAndView updates(@RequestParam(defaultValue = "") String follow, Locale locale) {
        return form(new Form(follow, "", List.of()), Language.of(locale), HttpStatus.OK);
    }

    @PostMapping(path = "/updates", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object follow(
            @RequestParam(defaultValue = "") String follow,
            @RequestParam(defaultValue = "") String email,
            IdempotencyKey key,
            Locale locale) {
        Language language = Language.of(locale);
        try {
            subscribing.request(new EmailAddress(email), Followed.read(follow), language);
        } catch (Failure refused) {
            Form typed = new Form(follow, email, List.of(problems.sentence(refused, language)));
            return form(typed, language, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        URI next = UriComponentsBuilder.fromPath("/updates/asked")
                .queryParam("follow", follow)
                .build()
                .toUri();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(next).build();
    }

    @GetMapping("/updates/asked")
    String asked(@RequestParam String follow, Locale locale, Model model) {
        model.addAttribute("followed", name(Followed.read(follow), Language.of(locale)));
        return "subscription/asked";
    }

    @GetMapping("/updates/confirm")
    String askToConfirm(@RequestParam String token, Locale locale, Model model) {
        return decision("confirm", subscribing.toConfirm(token), token, Language.of(locale), model);
    }

    @PostMapping("/updates/confirm")
    String confirm(@RequestParam String token, Locale locale, Model model) {
        Subscription subscription = subscribing.confirm(token);
        return done("confirm", subscription, subscription.leaveToken(), Language.of(locale), model);
    }

    @GetMapping("/updates/unsubscribe")
    String askToLeave(@RequestParam String token, Locale locale, Model model) {
        return decision("unsubscribe", subscribing.toLeave(token), token, Language.of(locale), model);
    }

    /** Also the one-click address of RFC 8058: no cookie, no sign-in, no redirect, and twice is once. */
    @PostMapping("/updates/unsubscribe")
    String leave(@RequestParam String token, Locale locale, Model model) {
        return done("unsubscribe", subscribing.leave(token), token, Language.of(locale), model);
    }

    @PostMapping("/updates/rejoin")
    String rejoin(@RequestParam String token, Locale locale, Model model) {
        return done("rejoin", subscribing.rejoin(token), token, Language.of(locale), model);
    }

    private ModelAndView form(Form form, Language language, HttpStatus status) {
        ModelAndView page = new ModelAndView("subscription/updates", status);
        page.addObject("form", form);
        page.addObject("language", language);
        page.addObject("followables", followables.all());
        return page;
    }

    private String decision(String what, Subscription subscription, String token, Language language, Model model) {
        describe(what, subscription, token, language, model);
        return "subscription/decide";
    }

    private String done(String what, Subscription subscription, String token, Language language, Model model) {
        describe(what, subscription, token, language, model);
        return "subscription/done";
    }

    private void describe(String what, Subscription subscription, String token, Language language, Model model) {
        model.addAttribute("what", what);
        model.addAttribute("followed", name(Optional.of(subscription.follows()), language));
        model.addAttribute("address", subscription.address());
        model.addAttribute("token", token);
    }

    private String name(Optional<Followed> followed, Language language) {
        return followed.flatMap(followables::find)
                .map(known -> known.nameIn(language))
                .orElseThrow(SubscriptionRefused::nothingToFollow);
    }
}
