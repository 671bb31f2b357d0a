package org.a4p.localstack.mail;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caught messages, newest last; {@code ?to=} keeps those of one recipient. */
@RestController
@RequestMapping("/mail")
class MailPage {

    private final CaughtMails mails;

    MailPage(CaughtMails mails) {
        this.mails = mails;
    }

    @GetMapping
    List<CaughtMail> list(@RequestParam(defaultValue = "") String to) {
        // No address has a space, so a space can only be a plus sign that nobody encoded.
        String address = to.replace(' ', '+');
        return mails.all().stream()
                .filter(mail -> address.isEmpty() || mail.isTo(address))
                .toList();
    }

    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    String lines(@RequestParam(defaultValue = "") String to) {
        return list(to).stream().map(CaughtMail::line).collect(joining());
    }

    @GetMapping("/{file}")
    ResponseEntity<Resource> raw(@PathVariable String file) {
        return mails.file(file)
                .map(path -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("message/rfc822"))
                        .<Resource>body(new FileSystemResource(path)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
