package org.a4p.consultation.thread;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.thread.ThreadCommands.OpenThread;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Threads", description = "The topics a consultation is divided into.")
@RestController
class ThreadApi {

    private final Threads threads;
    private final Progress progress;
    private final Consultations consultations;
    private final ThreadCommands opening;

    ThreadApi(Threads threads, Progress progress, Consultations consultations, ThreadCommands opening) {
        this.threads = threads;
        this.progress = progress;
        this.consultations = consultations;
        this.opening = opening;
    }

    @Operation(summary = "The threads of a consultation, in the order they were opened")
    @ApiResponse(responseCode = "200", description = "The threads")
    @GetMapping("/api/consultations/{id}/threads")
    List<ThreadView> of(@PathVariable String id) {
        ConsultationId consultation = ConsultationId.read(id)
                .flatMap(consultations::find)
                .orElseThrow(NotFound::new)
                .id();
        return threads.of(consultation).stream()
                .map(progress::latest)
                .map(ThreadView::of)
                .toList();
    }

    @Operation(
            summary = "Open a thread",
            description = "For facilitators and the secretariat, while the consultation is open.")
    @ApiResponse(responseCode = "201", description = "The thread was opened")
    @ApiResponse(responseCode = "200", description = "This very request had opened it before")
    @ApiResponse(responseCode = "409", description = "The consultation is not open")
    @PostMapping("/api/consultations/{id}/threads")
    ResponseEntity<ThreadView> open(
            @PathVariable String id, @RequestBody NewThread wanted, Officer officer, IdempotencyKey key) {
        ConsultationId consultation = ConsultationId.read(id).orElseThrow(NotFound::new);
        Outcome<ThematicThread> opened =
                opening.open(new OpenThread(consultation, wanted.title(), wanted.opening()), officer, key);
        ThreadView view = ThreadView.of(opened.value());
        URI location = URI.create("/api/threads/" + view.id());
        return opened.answer(location).body(view);
    }

    @Operation(summary = "One thread")
    @ApiResponse(responseCode = "200", description = "The thread")
    @GetMapping("/api/threads/{id}")
    ThreadView one(@PathVariable String id) {
        return ThreadId.read(id)
                .flatMap(threads::find)
                .map(progress::latest)
                .map(ThreadView::of)
                .orElseThrow(NotFound::new);
    }

    /**
     * @param title one line, up to 200 characters
     * @param opening what the thread is about, up to 20,000 characters
     */
    record NewThread(String title, String opening) {

        NewThread(@Nullable String title, @Nullable String opening) {
            this.title = title == null ? "" : title;
            this.opening = opening == null ? "" : opening;
        }
    }

    /**
     * @param lastNumber number of the last entry; other processes may know of a later one for a moment
     * @param closedAt only of a closed thread
     */
    record ThreadView(
            String id,
            String citation,
            int number,
            String theme,
            String consultation,
            String title,
            String opening,
            String openedBy,
            Instant openedAt,
            int lastNumber,
            String state,
            @Nullable Instant closedAt,
            String path) {

        static ThreadView of(ThematicThread thread) {
            ThreadId id = thread.id();
            return new ThreadView(
                    id.toString(),
                    id.citation(),
                    id.number(),
                    id.theme().value(),
                    thread.consultation().value(),
                    thread.title(),
                    thread.opening(),
                    thread.openedBy().value(),
                    thread.openedAt(),
                    thread.lastNumber(),
                    thread.isClosed() ? "CLOSED" : "OPEN",
                    thread.closedAt(),
                    thread.path());
        }
    }
}
