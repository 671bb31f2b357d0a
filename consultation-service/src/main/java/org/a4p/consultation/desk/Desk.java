package org.a4p.consultation.desk;

import static java.util.Comparator.comparing;

import java.util.List;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** All that an officer has to look after. */
@Component
public class Desk {

    private final List<DeskWork> works;

    Desk(List<DeskWork> works) {
        this.works = List.copyOf(works);
    }

    /** Where something waits comes first; otherwise by address, so that each has its place. */
    public List<Task> of(Officer officer) {
        return works.stream()
                .flatMap(work -> work.of(officer).stream())
                .sorted(comparing((Task task) -> task.waiting() == 0).thenComparing(Task::path))
                .toList();
    }
}
