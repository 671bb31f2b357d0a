package org.a4p.consultation.authorization;

import java.util.Locale;

/** What can be done in a consultation; its line in {@code authorization.csv} says by whom and when. */
public enum Action {
    CONTRIBUTE,
    EDIT_CONTRIBUTION,
    WITHDRAW_CONTRIBUTION,
    REPLY_BY_RIGHT,
    OPEN_THREAD,
    CLOSE_THREAD,
    REOPEN_THREAD,
    MANAGE_GROUPS,
    IMPORT,
    SEE_BALANCE,
    REMIND;

    /** Its name in the table, e.g. {@code open-thread}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
