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
    CREATE_THEME,
    RENAME_THEME,
    MERGE_THEMES,
    PLAN_CONSULTATION,
    REPLAN_CONSULTATION,
    EXTEND_CONSULTATION,
    ARCHIVE_CONSULTATION,
    REPORT,
    REVIEW,
    APPEAL,
    DECIDE_APPEAL,
    READ_AUDIT,
    MANAGE_GROUPS,
    IMPORT,
    SEE_BALANCE,
    REMIND,
    SAVE_DRAFT,
    SUBMIT_FOR_CLEARANCE,
    CLEAR_DRAFT,
    SET_CLEARANCE_RULE,
    WRITE_SUMMARY,
    FILE_CORRECTION,
    ANSWER_CORRECTION,
    MARK_READ,
    REBUILD_INDEX,
    ATTACH,
    TAKE_POSITION,
    REVOKE_POSITION;

    /** Its name in the table, e.g. {@code open-thread}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
