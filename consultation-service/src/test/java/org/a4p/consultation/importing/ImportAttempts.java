package org.a4p.consultation.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How files are imported from outside, here the words of a delegation. */
record ImportAttempts() implements Attempt {

    @Override
    public Action action() {
        return Action.IMPORT;
    }

    @Override
    public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
        String file = "thread,delegation,date,type,language,text\n" + stage.thread() + "," + stage.delegation(owner)
                + ",2018-09-11,STATEMENT,en,Said elsewhere.\n";
        return visitor ->
                visitor.postRaw("/api/imports/contributions", file.getBytes(UTF_8), "text/csv", "Idempotency-Key", "k");
    }
}
