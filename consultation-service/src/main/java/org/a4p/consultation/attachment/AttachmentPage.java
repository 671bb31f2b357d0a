package org.a4p.consultation.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.a4p.consultation.attachment.Uploading.NewFile;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.Language;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.problem.Problems;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.pages.shell.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where an officer uploads files before writing the contribution they belong to. */
@Controller
@RequestMapping("/threads/{id}/attachments")
class AttachmentPage {

    private final Threads threads;
    private final Uploading uploading;
    private final FileForm form;
    private final Problems problems;
    private final MessageSource messages;

    AttachmentPage(Threads threads, Uploading uploading, FileForm form, Problems problems, MessageSource messages) {
        this.threads = threads;
        this.uploading = uploading;
        this.form = form;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(name = "attachment", defaultValue = "") List<String> chosen,
            Officer officer,
            Locale language) {
        return page(id, chosen, officer, language);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView upload(
            @PathVariable String id,
            @RequestParam(name = "attachment", defaultValue = "") List<String> chosen,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            IdempotencyKey key,
            Officer officer,
            Locale language)
            throws IOException {
        List<String> all = new ArrayList<>(chosen);
        try {
            int uploaded = 0;
            for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                if (!name.isEmpty() || file.getSize() > 0) {
                    all.add(upload(new Sender(id, officer, key), file, name));
                    uploaded++;
                }
            }
            return uploaded == 0
                    ? refused(
                            page(id, all, officer, language),
                            messages.getMessage("attachment.nothing-chosen", null, language),
                            HttpStatus.UNPROCESSABLE_CONTENT)
                    : backTo(id, all);
        } catch (Failure refusal) {
            return refused(
                    page(id, all, officer, language),
                    problems.sentence(refusal, Language.of(language)),
                    refusal.status());
        }
    }

    private String upload(Sender sender, MultipartFile file, String name) throws IOException {
        try (InputStream content = file.getInputStream()) {
            NewFile sent = new NewFile(sender.thread(), name, content, file.getSize(), true);
            return uploading
                    .upload(sent, sender.officer(), sender.key())
                    .attachment()
                    .id()
                    .value();
        }
    }

    private ModelAndView page(String id, List<String> chosen, Officer officer, Locale language) {
        ThematicThread thread = ThreadId.read(id).flatMap(threads::find).orElseThrow(NotFound::new);
        FileForm.Fields fields = form.fields(thread, officer, chosen, language);
        return new ModelAndView("attachment/upload")
                .addObject("breadcrumb", List.of(new Crumb(thread.title(), thread.path())))
                .addObject("thread", thread)
                .addObject("fields", fields)
                .addObject(
                        "back",
                        withFiles(
                                        thread.path(),
                                        fields.chosen().stream()
                                                .map(FileRow::id)
                                                .toList()) + "#composer")
                .addObject("problems", List.of());
    }

    private static ModelAndView refused(ModelAndView page, String reason, HttpStatusCode status) {
        page.addObject("problems", List.of(reason));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView backTo(String id, List<String> chosen) {
        ModelAndView there = new ModelAndView("redirect:" + withFiles("/threads/" + id + "/attachments", chosen));
        there.setStatus(HttpStatus.SEE_OTHER);
        return there;
    }

    private static String withFiles(String path, List<String> ids) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        ids.stream().filter(id -> !id.isEmpty()).distinct().forEach(id -> address.queryParam("attachment", id));
        return address.encode().toUriString();
    }

    /** Who sends files, for which thread. */
    private record Sender(String thread, Officer officer, IdempotencyKey key) {}
}
