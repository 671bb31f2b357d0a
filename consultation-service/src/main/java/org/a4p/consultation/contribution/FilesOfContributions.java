package org.a4p.consultation.contribution;

import java.util.OptionalInt;
import org.a4p.consultation.attachment.Publications;
import org.a4p.consultation.thread.RequestId;
import org.a4p.consultation.thread.ThreadId;
import org.springframework.stereotype.Component;

/** Tells which contribution a file belongs to: the one its claim's request made. */
@Component
class FilesOfContributions implements Publications {

    private final Contributions contributions;

    FilesOfContributions(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public OptionalInt madeBy(RequestId request) {
        return contributions.madeBy(request).stream()
                .mapToInt(Contribution::number)
                .findFirst();
    }

    @Override
    public boolean isShown(ThreadId thread, int number) {
        return contributions.find(new ContributionId(thread, number)).isPresent();
    }
}
