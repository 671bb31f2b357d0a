package org.a4p.consultation.attachment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.a4p.consultation.attachment.Attachment;
import org.a4p.consultation.attachment.AttachmentCommands;
import org.a4p.consultation.attachment.AttachmentCommands.NewFile;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.attachment.AttachmentShelf;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.Outcome;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Attachments", description = "Files that delegations add to their contributions.")
@RestController
@RequestMapping("/api/threads/{id}/attachments")
class AttachmentApi {

    private final AttachmentCommands uploading;
    private final AttachmentShelf shelf;

    AttachmentApi(AttachmentCommands uploading, AttachmentShelf shelf) {
        this.uploading = uploading;
        this.shelf = shelf;
    }

    @Operation(
            summary = "Upload a file for a contribution",
            description =
                    "The body is the file, or a form with the file as its part `file`. PDF, DOCX, XLSX, PPTX, ODT,"
                            + " ODS, PNG, JPEG, plain text and CSV, told by their content; at most 10 MB. Only the own"
                            + " delegation sees it until a contribution is published with it.")
    @ApiResponse(responseCode = "201", description = "The file was stored")
    @ApiResponse(responseCode = "200", description = "This very request had stored it before")
    @ApiResponse(responseCode = "409", description = "The consultation is not open")
    @ApiResponse(responseCode = "413", description = "The file is too large")
    @ApiResponse(responseCode = "422", description = "The content may not be added")
    @PostMapping
    ResponseEntity<AttachmentView> upload(
            @PathVariable String id,
            @RequestParam String name,
            HttpServletRequest request,
            Officer officer,
            IdempotencyKey key)
            throws IOException {
        try (InputStream content = request.getInputStream()) {
            NewFile file = new NewFile(id, name, content, request.getContentLengthLong(), false);
            return answer(uploading.upload(file, officer, key));
        }
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AttachmentView> upload(
            @PathVariable String id, @RequestParam MultipartFile file, Officer officer, IdempotencyKey key)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return answer(uploading.upload(new NewFile(id, name, content, file.getSize(), false), officer, key));
        }
    }

    @Operation(summary = "What is known of a file")
    @ApiResponse(responseCode = "200", description = "The file; its bytes are at `path`")
    @GetMapping("/{attachment}")
    AttachmentView one(@PathVariable String id, @PathVariable String attachment, Optional<Officer> officer) {
        return AttachmentId.read(attachment)
                .flatMap(known -> shelf.find(known, officer))
                .filter(found -> found.thread().toString().equals(id))
                .map(AttachmentView::of)
                .orElseThrow(NotFound::new);
    }

    @Operation(
            summary = "Discard a file that no contribution has",
            description = "For officers of the delegation that uploaded it.")
    @ApiResponse(responseCode = "204", description = "The file is gone")
    @ApiResponse(responseCode = "403", description = "The file is another delegation's")
    @ApiResponse(responseCode = "409", description = "The consultation is not open")
    @ApiResponse(responseCode = "422", description = "A contribution has the file")
    @DeleteMapping("/{attachment}")
    ResponseEntity<Void> discard(@PathVariable String id, @PathVariable String attachment, Officer officer) {
        Attachment found = AttachmentId.read(attachment)
                .flatMap(shelf::any)
                .filter(known -> known.thread().toString().equals(id))
                .orElseThrow(NotFound::new);
        uploading.discard(found, officer);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<AttachmentView> answer(Outcome<Attachment> uploaded) {
        Attachment attachment = uploaded.value();
        URI location = URI.create("/api/threads/" + attachment.thread() + "/attachments/" + attachment.id());
        AttachmentView view = AttachmentView.of(attachment);
        return uploaded.answer(location).body(view);
    }

    /**
     * @param name cleaned, ending as the content says
     * @param type the media type, told by the content
     * @param size in bytes
     * @param sha256 in hexadecimal digits
     */
    record AttachmentView(
            String id,
            String name,
            String type,
            long size,
            String sha256,
            String delegation,
            Instant uploadedAt,
            String state,
            String path) {

        static AttachmentView of(Attachment attachment) {
            return new AttachmentView(
                    attachment.id().value(),
                    attachment.name(),
                    attachment.type().mediaType(),
                    attachment.size(),
                    attachment.sha256(),
                    attachment.delegation().value(),
                    attachment.uploadedAt(),
                    attachment.state().name(),
                    attachment.path());
        }
    }
}
