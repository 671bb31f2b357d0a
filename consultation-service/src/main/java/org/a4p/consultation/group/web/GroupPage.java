package org.a4p.consultation.group.web;

import java.time.LocalDate;
import java.util.List;
import org.a4p.consultation.group.Day;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.theme.SixTexts;
import org.a4p.delegations.Delegation;
import org.a4p.pages.shell.Crumb;
import org.a4p.pages.shell.Page;

/**
 * Model of the page of a group.
 *
 * @param membership names as of that day
 * @param sent what was typed into one of its forms
 * @param delegations all there are, in the reader's order
 */
record GroupPage(
        List<Crumb> breadcrumb,
        Group group,
        LocalDate asOf,
        Membership membership,
        List<GroupReading.Line> history,
        List<GroupReading.Line> spokespersons,
        GroupPages.Changing sent,
        List<Delegation> delegations,
        boolean mayManage)
        implements Page {

    public Day day() {
        return new Day(asOf);
    }

    public SixTexts names() {
        return sent.form().equals("names") ? sent.names() : SixTexts.of(group.names());
    }

    /** Who was in the group, and who might speak for it. */
    record Membership(List<String> members, List<String> associated, List<String> speakers) {}
}
