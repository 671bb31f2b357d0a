package org.a4p.consultation.group;

import java.util.Arrays;
import java.util.Map;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.NotFound;
import org.a4p.pages.request.SeenVersion;

/** What can be changed on a group, by the end of the address that a form or a program posts to. */
public enum Change {
    RENAME("names"),
    JOIN("memberships"),
    LEAVE("memberships/end"),
    TAKE_BACK("memberships/taking-back"),
    NAME_SPOKESPERSON("spokespersons"),
    END_SPOKESPERSON("spokespersons/end");

    private final String address;

    Change(String address) {
        this.address = address;
    }

    /**
     * The change that an address names.
     *
     * @param how the rest of the address, empty if there is none
     */
    public static Change of(String what, String how) {
        String wanted = how.isEmpty() ? what : what + "/" + how;
        return Arrays.stream(values())
                .filter(change -> change.address.equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** For a template: which form on the page this is. */
    public String form() {
        return address;
    }

    public Group apply(
            ManagingGroups managing,
            TypedTerms reading,
            GroupId id,
            SeenVersion seen,
            Map<String, String> fields,
            Officer officer) {
        return switch (this) {
            case RENAME -> managing.rename(id, seen, GroupNames.typed(fields), officer);
            case JOIN -> managing.join(id, seen, reading.membership(fields), officer);
            case LEAVE -> managing.leave(id, seen, reading.ending(fields), officer);
            case TAKE_BACK -> managing.takeBack(id, seen, reading.began(fields), officer);
            case NAME_SPOKESPERSON -> managing.nameSpokesperson(id, seen, reading.spokesperson(fields), officer);
            case END_SPOKESPERSON -> managing.endSpokesperson(id, seen, reading.ending(fields), officer);
        };
    }
}
