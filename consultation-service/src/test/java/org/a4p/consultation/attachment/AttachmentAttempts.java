package org.a4p.consultation.attachment;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How files are tried from outside. */
final class AttachmentAttempts {

    private AttachmentAttempts() {}

    /** A delegation uploads for itself alone; the try for another's is to discard a file of theirs. */
    record Attach() implements Attempt {
        @Override
        public Action action() {
            return Action.ATTACH;
        }

        @Override
        public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
            if (owner == Ownership.OWN) {
                return visitor -> upload(stage, visitor);
            }
            String path = upload(stage, stage.owner(owner))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            return visitor -> visitor.delete(path);
        }

        private static HttpResponse<String> upload(Stage stage, Visitor visitor) {
            return visitor.postRaw(
                    "/api/threads/" + stage.thread() + "/attachments?name=note.pdf",
                    Documents.pdf(),
                    "application/pdf",
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
        }
    }
}
