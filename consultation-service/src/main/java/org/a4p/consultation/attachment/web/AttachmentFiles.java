package org.a4p.consultation.attachment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.a4p.consultation.attachment.Attachment;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.attachment.AttachmentShelf;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The bytes of files. A browser saves them and never shows them here: they come as attachments, of the type their content has
 * and no other, and in a sandbox should it show them all the same. Its cache asks each time, because a file can go with its
 * contribution.
 */
@Controller
class AttachmentFiles {

    private final AttachmentShelf shelf;

    AttachmentFiles(AttachmentShelf shelf) {
        this.shelf = shelf;
    }

    /** The name is for people and browsers; the id alone says which file it is. */
    @GetMapping({"/threads/{thread}/attachments/{id}", "/threads/{thread}/attachments/{id}/{name}"})
    void file(
            @PathVariable String thread,
            @PathVariable String id,
            Optional<Officer> officer,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Attachment attachment = AttachmentId.read(id)
                .flatMap(known -> shelf.find(known, officer))
                .filter(found -> found.thread().toString().equals(thread))
                .orElseThrow(NotFound::new);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (request.checkNotModified("\"" + attachment.sha256() + "\"")) {
            return;
        }
        response.setContentType(attachment.type().mediaType());
        response.setContentLengthLong(attachment.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(attachment.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        if (!HttpMethod.HEAD.equals(request.getHttpMethod())) {
            shelf.copy(attachment, response.getOutputStream());
        }
    }
}
