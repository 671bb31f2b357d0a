package org.a4p.notification.subscription;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.notification.followable.Followables;
import org.a4p.notification.followable.Followed;
import org.a4p.pages.language.Language;
import org.a4p.pages.request.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Following by e-mail, for programs. */
@RestController
@RequestMapping("/api/subscriptions")
@Tag(name = "Subscriptions")
class SubscriptionsApi {

    private final SubscriptionCommands commands;
    private final Followables followables;

    SubscriptionsApi(SubscriptionCommands commands, Followables followables) {
        this.commands = commands;
        this.followables = followables;
    }

    /** Who wants to follow what. */
    record Wish(
            @Nullable String email,
            @Nullable Wanted follow,
            @Nullable String language) {

        /** A kind, {@code theme} or {@code declaration}, and the id of one. */
        record Wanted(@Nullable String kind, @Nullable String id) {}

        private EmailAddress address() {
            return new EmailAddress(email == null ? "" : email);
        }

        private Optional<Followed> followed() {
            return follow == null || follow.kind() == null || follow.id() == null
                    ? Optional.empty()
                    : Followed.read(follow.kind(), follow.id());
        }

        private Language readIn() {
            return language == null
                    ? Language.ENGLISH
                    : Language.withCode(language).orElseThrow(SubscriptionRefused::languageUnknown);
        }
    }

    /** The answer, the same whether or not the address was known. */
    record Asked(String status, Wish.Wanted follow) {}

    /** Something that can be followed. */
    record Offer(String kind, String id, Map<String, String> names, String path) {}

    @GetMapping("/followables")
    @Operation(summary = "What can be followed")
    List<Offer> followables() {
        return followables.all().stream()
                .map(known -> new Offer(
                        known.kind().code(),
                        known.key().substring(known.kind().code().length() + 1),
                        known.names(),
                        known.path()))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Follow by e-mail",
            description = "Sends a mail with a link; mail follows only after the link was confirmed. Needs no token.")
    @ApiResponse(responseCode = "202", description = "A confirmation mail is on its way, if one may be sent")
    @ApiResponse(responseCode = "422")
    Asked follow(@RequestBody Wish wish, IdempotencyKey key) {
        Language language = wish.readIn();
        commands.request(wish.address(), wish.followed(), language);
        Followed followed = wish.followed().orElseThrow(SubscriptionRefused::nothingToFollow);
        return new Asked("confirmation-sent", new Wish.Wanted(followed.kind().code(), followed.id()));
    }
}
