package org.a4p.consultation.attachment;

import java.util.OptionalInt;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.service.command.RequestId;

/** What became of the requests that claimed files; the contributions know, and are told here what files ask them. */
public interface Publications {

    /** The number of the contribution that this request made with this file, if it made one. */
    OptionalInt of(AttachmentId file, RequestId request);

    /** Whether the contribution still shows its words, and so its files. */
    boolean isShown(ThreadId thread, int number);
}
