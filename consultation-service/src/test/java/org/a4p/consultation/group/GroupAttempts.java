package org.a4p.consultation.group;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.authorization.Action;
import org.a4p.consultation.authorization.Attempt;
import org.a4p.consultation.authorization.Stage;
import org.a4p.testing.Visitor;

/** How groups are kept from outside; they belong to no delegation and to no consultation. */
record GroupAttempts() implements Attempt {

    @Override
    public Action action() {
        return Action.MANAGE_GROUPS;
    }

    @Override
    public Function<Visitor, HttpResponse<String>> prepare(Stage stage, Ownership owner) {
        String id = "g" + UUID.randomUUID().toString().substring(0, 18);
        return visitor -> visitor.post("/api/groups", Map.of("id", id, "names", GroupsIT.NAMES));
    }
}
