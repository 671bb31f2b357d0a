package org.a4p.consultation.contribution;

import java.util.OptionalInt;
import org.a4p.consultation.attachment.AttachmentId;
import org.a4p.consultation.attachment.Publications;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.service.command.RequestId;
import org.springframework.stereotype.Component;

/** Tells which contribution a file belongs to: the one its claim's request made. */
@Component
class FilesOfContributions implements Publications {

    private final Contributions contributions;

    FilesOfContributions(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public OptionalInt of(AttachmentId file, RequestId request) {
        return contributions.madeBy(request).stream()
                .filter(made -> made.links().attachments().contains(file))
                .mapToInt(Contribution::number)
                .findFirst();
    }

    @Override
    public boolean isShown(ThreadId thread, int number) {
        return contributions
                .find(new ContributionId(thread, number))
                .filter(Contribution::isShown)
                .isPresent();
    }
}
