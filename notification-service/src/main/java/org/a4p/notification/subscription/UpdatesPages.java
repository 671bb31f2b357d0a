package org.a4p.notification.subscription;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.a4p.notification.followable.Followable;
import org.a4p.notification.followable.Followables;
import org.a4p.notification.followable.Followed;
import org.a4p.pages.form.Refusals;
import org.a4p.pages.language.Language;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.shell.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Pages of following by e-mail. A link in a mail opens a page with one button and changes nothing by itself, because mail
 * scanners open every link they see.
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
    ModelAndView asked(@RequestParam String follow, Locale locale) {
        AskedPage page = new AskedPage(name(Followed.read(follow), Language.of(locale)));
        return new ModelAndView("subscription/asked", "page", page);
    }

    @GetMapping("/updates/confirm")
    ModelAndView askToConfirm(@RequestParam String token, Locale locale) {
        return decision("confirm", commands.toConfirm(token), token, Language.of(locale));
    }

    @PostMapping("/updates/confirm")
    ModelAndView confirm(@RequestParam String token, Locale locale) {
        Subscription subscription = commands.confirm(token);
        return done("confirm", subscription, subscription.leaveToken(), Language.of(locale));
    }

    @GetMapping("/updates/unsubscribe")
    ModelAndView askToLeave(@RequestParam String token, Locale locale) {
        return decision("unsubscribe", commands.toLeave(token), token, Language.of(locale));
    }

    /** Also the one-click address of RFC 8058: no cookie, no sign-in, no redirect, and twice is once. */
    @PostMapping("/updates/unsubscribe")
    ModelAndView leave(@RequestParam String token, Locale locale) {
        return done("unsubscribe", commands.leave(token), token, Language.of(locale));
    }

    @PostMapping("/updates/rejoin")
    ModelAndView rejoin(@RequestParam String token, Locale locale) {
        return done("rejoin", commands.rejoin(token), token, Language.of(locale));
    }

    private ModelAndView form(FollowForm form, Language language) {
        return new ModelAndView("subscription/updates", "page", new UpdatesPage(form, language, followables.all()));
    }

    private ModelAndView decision(String what, Subscription subscription, String token, Language language) {
        return new ModelAndView("subscription/decide", "page", link(what, subscription, token, language));
    }

    private ModelAndView done(String what, Subscription subscription, String token, Language language) {
        return new ModelAndView("subscription/done", "page", link(what, subscription, token, language));
    }

    private LinkPage link(String what, Subscription subscription, String token, Language language) {
        return new LinkPage(what, name(Optional.of(subscription.follows()), language), subscription.address(), token);
    }

    private String name(Optional<Followed> followed, Language language) {
        return followed.flatMap(followables::find)
                .map(known -> known.nameIn(language))
                .orElseThrow(SubscriptionRefused::nothingToFollow);
    }

    record UpdatesPage(FollowForm form, Language language, List<Followable> followables) implements Page {}

    record AskedPage(String followed) implements Page {}

    /**
     * Model of a page that a link in a mail opens.
     *
     * @param what {@code confirm}, {@code unsubscribe} or {@code rejoin}
     * @param followed its name, in the reader's language
     */
    record LinkPage(String what, String followed, String address, String token) implements Page {}

    /** Form of following, as chosen and typed so far. */
    record FollowForm(String follow, String email) {

        FollowForm(@Nullable String follow, @Nullable String email) {
            this.follow = Objects.requireNonNullElse(follow, "");
            this.email = Objects.requireNonNullElse(email, "");
        }
    }
}
