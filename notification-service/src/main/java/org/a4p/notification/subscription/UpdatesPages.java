package org.a4p.notification.subscription;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.a4p.notification.followable.Followables;
import org.a4p.notification.followable.Followed;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.language.Language;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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

    private final SubscriptionCommands commands;
    private final Followables followables;

    UpdatesPages(SubscriptionCommands commands, Followables followables) {
        this.commands = commands;
        this.followables = followables;
    }

    @GetMapping("/updates")
    ModelAndView updates(@RequestParam(defaultValue = "") String follow, Locale locale) {
        return form(new FollowForm(follow, ""), Language.of(locale));
    }

    @PostMapping(path = "/updates", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView follow(FollowForm form, Refusals refusals, IdempotencyKey key) {
        Language language = Language.of(refusals.locale());
        return refusals.redirectOrShow(
                () -> {
                    Optional<EmailAddress> email = refusals.check("email", () -> new EmailAddress(form.email()));
                    commands.request(email.orElseThrow(refusals::first), Followed.read(form.follow()), language);
                    return UriComponentsBuilder.fromPath("/updates/asked")
                            .queryParam("follow", form.follow())
                            .build()
                            .toUriString();
                },
                () -> form(form, language));
    }

    @GetMapping("/updates/asked")
    String asked(@RequestParam String follow, Locale locale, Model model) {
        model.addAttribute("followed", name(Followed.read(follow), Language.of(locale)));
        return "subscription/asked";
    }

    @GetMapping("/updates/confirm")
    String askToConfirm(@RequestParam String token, Locale locale, Model model) {
        return decision("confirm", commands.toConfirm(token), token, Language.of(locale), model);
    }

    @PostMapping("/updates/confirm")
    String confirm(@RequestParam String token, Locale locale, Model model) {
        Subscription subscription = commands.confirm(token);
        return done("confirm", subscription, subscription.leaveToken(), Language.of(locale), model);
    }

    @GetMapping("/updates/unsubscribe")
    String askToLeave(@RequestParam String token, Locale locale, Model model) {
        return decision("unsubscribe", commands.toLeave(token), token, Language.of(locale), model);
    }

    /** Also the one-click address of RFC 8058: no cookie, no sign-in, no redirect, and twice is once. */
    @PostMapping("/updates/unsubscribe")
    String leave(@RequestParam String token, Locale locale, Model model) {
        return done("unsubscribe", commands.leave(token), token, Language.of(locale), model);
    }

    @PostMapping("/updates/rejoin")
    String rejoin(@RequestParam String token, Locale locale, Model model) {
        return done("rejoin", commands.rejoin(token), token, Language.of(locale), model);
    }

    private ModelAndView form(FollowForm form, Language language) {
        return new ModelAndView("subscription/updates")
                .addObject("form", form)
                .addObject("language", language)
                .addObject("followables", followables.all());
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

    /** What was chosen and typed so far. */
    record FollowForm(String follow, String email) {

        FollowForm(@Nullable String follow, @Nullable String email) {
            this.follow = Objects.requireNonNullElse(follow, "");
            this.email = Objects.requireNonNullElse(email, "");
        }
    }
}
