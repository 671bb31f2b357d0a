package org.a4p.notification.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.a4p.notification.mail.LetterContent.Link;
import org.a4p.pages.language.IcuMessages;
import org.a4p.pages.language.Language;
import org.a4p.pages.shell.Fragments;
import org.a4p.pages.text.SafeMarkdown;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes letters in the reader's language, each as plain text and as HTML. */
@Component
public class LetterWriter {

    private final IcuMessages messages;
    private final Fragments fragments;
    private final SafeMarkdown markdown;
    private final String publicAddress;

    LetterWriter(IcuMessages messages, Fragments fragments, @Value("${a4p.public-address}") String publicAddress) {
        this.messages = messages;
        this.fragments = fragments;
        this.markdown = new SafeMarkdown(publicAddress);
        this.publicAddress = publicAddress;
    }

    /** Asks to confirm by the link. */
    public Letter confirmation(String followed, String path, Language language) {
        LetterContent content = new LetterContent(
                say(language, "mail.confirmation.heading"),
                say(language, "mail.confirmation.intro", followed),
                null,
                List.of(new Link(say(language, "mail.confirmation.link"), publicAddress + path)),
                say(language, "mail.confirmation.reason"));
        String subject = say(language, "mail.confirmation.subject", followed);
        return letter(subject, content, language, "confirmation", null, null);
    }

    /** Tells of a new contribution. */
    public Letter contribution(NewContribution news, Recipient recipient) {
        Language language = recipient.language();
        String type = type(news.type(), language);
        LetterContent content = new LetterContent(
                news.thread(),
                say(language, "mail.contribution.intro", news.delegation(), type, news.citation()),
                news.text(),
                List.of(new Link(say(language, "mail.contribution.link"), publicAddress + news.path())),
                say(language, "mail.reason", recipient.followed()));
        String subject =
                say(language, "mail.contribution.subject", news.citation(), news.delegation(), type, news.thread());
        return letter(subject, content, language, news.threadId(), news.threadId(), recipient.leaveToken());
    }

    /** Tells of a new version of a text. */
    public Letter version(NewVersion news, Recipient recipient) {
        Language language = recipient.language();
        List<Link> links = new ArrayList<>();
        if (news.comparePath() != null) {
            links.add(new Link(
                    say(language, "mail.version.compare", news.previous()), publicAddress + news.comparePath()));
        }
        links.add(new Link(say(language, "mail.version.link"), publicAddress + news.path()));
        LetterContent content = new LetterContent(
                news.declaration() + ", " + news.name(),
                say(language, "mail.version.intro", news.name(), news.declaration()),
                news.note(),
                links,
                say(language, "mail.reason", recipient.followed()));
        String subject = say(language, "mail.version.subject", news.declaration(), news.name());
        return letter(subject, content, language, news.declarationId(), news.declarationId(), recipient.leaveToken());
    }

    /** Tells that a round of consultation closes later than it was to. */
    public Letter moreTime(MoreTime news, Recipient recipient) {
        Language language = recipient.language();
        Moment closes = new Moment(news.closes());
        LetterContent content = new LetterContent(
                news.title(),
                say(language, "mail.extension.intro", closes, new Moment(news.previouslyCloses())),
                news.reason(),
                List.of(new Link(say(language, "mail.extension.link"), publicAddress + news.path())),
                say(language, "mail.reason", recipient.followed()));
        String subject = say(language, "mail.extension.subject", news.title(), closes);
        return letter(subject, content, language, news.consultationId(), news.consultationId(), recipient.leaveToken());
    }

    private Letter letter(
            String subject,
            LetterContent content,
            Language language,
            String list,
            @Nullable String root,
            @Nullable String leaveToken) {
        String leave = leaveToken == null ? null : publicAddress + "/updates/unsubscribe?token=" + leaveToken;
        String quoted = content.quoted() == null ? null : markdown.html(content.quoted());
        LetterPage page = new LetterPage(language, content, quoted, leave);
        String html = fragments.render("mail/letter", language, Map.of("page", page));
        String text = PlainText.of(content, leave == null ? null : say(language, "mail.leave"), leave);
        return new Letter(HeaderText.of(subject), text, html, language.code(), list, root, leave);
    }

    /** A type this service has no word for yet is still a contribution. */
    private String type(String type, Language language) {
        String otherwise = say(language, "mail.type.OTHER");
        String named = messages.getMessage("mail.type." + type, null, otherwise, language.locale());
        return named == null ? otherwise : named;
    }

    private String say(Language language, String key, @Nullable Object... arguments) {
        return messages.text(language, key, arguments);
    }

    record LetterPage(
            Language language,
            LetterContent content,
            @Nullable String quoted,
            @Nullable String leave) {}
}
