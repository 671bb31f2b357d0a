package org.a4p.consultation.thread;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.consultation.thread.ThreadApi.ThreadView;
import org.a4p.pages.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Themes")
@RestController
class ThemeThreadsApi {

    private final Themes themes;
    private final ThemeThreads threads;

    ThemeThreadsApi(Themes themes, ThemeThreads threads) {
        this.themes = themes;
        this.threads = threads;
    }

    @Operation(
            summary = "The threads of a theme",
            description = "With those of the themes merged into it. A merged theme has none of its own: each thread is "
                    + "listed under exactly one theme.")
    @ApiResponse(responseCode = "200", description = "The threads")
    @GetMapping("/api/themes/{id}/threads")
    List<ThreadView> of(@PathVariable String id) {
        return threads.of(ThemeId.read(id).flatMap(themes::find).orElseThrow(NotFound::new)).stream()
                .map(ThreadView::of)
                .toList();
    }
}
