package org.a4p.consultation.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.contribution.Contributions;
import org.a4p.consultation.contribution.Outline;
import org.a4p.consultation.thread.ThematicThread;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.consultation.thread.Threads;
import org.springframework.stereotype.Component;

/** What was said in all threads of a consultation, without the words: anybody may ask for it, however long the threads are. */
@Component
public class Spoken {

    private static final int BLOCK = 500;

    private final Threads threads;
    private final Contributions contributions;

    Spoken(Threads threads, Contributions contributions) {
        this.threads = threads;
        this.contributions = contributions;
    }

    /** Shows every entry, block after block, so that no more than one block is held. */
    public void in(ConsultationId consultation, Consumer<Outline> visitor) {
        for (ThematicThread thread : threads.of(consultation)) {
            int first = 1;
            List<Outline> block;
            do {
                block = contributions.outlines(thread.id(), first, first + BLOCK - 1);
                block.forEach(visitor);
                first += BLOCK;
            } while (block.size() == BLOCK); // numbers have no gaps, so nothing follows a block that is not full
        }
    }

    /** These entries, in order. */
    public List<Outline> of(List<ContributionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : contributions.outlines(ids).stream()
                        .sorted(Comparator.comparingInt(one -> ids.indexOf(one.id())))
                        .toList();
    }

    /** Those of these entries that belong to the consultation and can be read. */
    Set<ContributionId> readable(ConsultationId consultation, Collection<ContributionId> cited) {
        Set<ThreadId> own =
                threads.of(consultation).stream().map(ThematicThread::id).collect(Collectors.toSet());
        List<ContributionId> wanted = cited.stream()
                .filter(id -> own.contains(id.thread()))
                .distinct()
                .toList();
        return contributions.outlines(wanted).stream()
                .filter(Outline::isShown)
                .map(Outline::id)
                .collect(Collectors.toSet());
    }
}
