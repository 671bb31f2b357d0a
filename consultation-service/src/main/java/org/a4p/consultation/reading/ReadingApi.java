package org.a4p.consultation.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.a4p.delegations.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Reading", description = "What is new for an officer, and for their delegation.")
@RestController
@RequestMapping("/api/threads/{id}/read")
class ReadingApi {

    private final Reading reading;

    ReadingApi(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "What the officer, and what nobody of the delegation, has read of a thread")
    @ApiResponse(responseCode = "200", description = "What was read, and what is new")
    @GetMapping
    ReadingView show(@PathVariable String id, Officer officer) {
        Reading.SoFar read = reading.soFar(reading.place(id), officer);
        return new ReadingView(ReadView.of(read.officer()), ReadView.of(read.delegation()), read.changed());
    }

    @Operation(
            summary = "Take contributions for read",
            description =
                    "Adds to what was read before, so a repeated request does no harm and needs no key. Numbers the"
                            + " thread does not have are passed over. What an officer wrote is read by them; what is"
                            + " changed is new again.")
    @ApiResponse(responseCode = "200", description = "What was read, and what is new")
    @ApiResponse(responseCode = "422", description = "Not a list of numbers")
    @PostMapping
    ReadingView read(@PathVariable String id, @RequestBody NowRead now, Officer officer) {
        reading.read(id, NumberRanges.read(now.numbers()), officer);
        return show(id, officer);
    }

    /** @param numbers e.g. {@code 1-14,17} */
    record NowRead(String numbers) {
        NowRead(@Nullable String numbers) {
            this.numbers = numbers == null ? "" : numbers;
        }
    }

    /**
     * @param officer of whoever asks
     * @param delegation of all its officers together
     * @param changed numbers that the officer had read and that were changed since: they are new again
     */
    record ReadingView(ReadView officer, ReadView delegation, List<Integer> changed) {}

    /**
     * @param read e.g. {@code 1-14,17}; empty if nothing
     * @param last number of the thread's last contribution
     * @param unread how many are new
     * @param firstUnread number of the first that is new
     */
    record ReadView(
            String read, int last, int unread, @Nullable Integer firstUnread) {

        static ReadView of(Unread unread) {
            return new ReadView(
                    unread.read().toString(),
                    unread.last(),
                    unread.count(),
                    unread.first().isPresent() ? unread.first().getAsInt() : null);
        }
    }
}
