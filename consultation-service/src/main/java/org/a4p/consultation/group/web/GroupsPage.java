package org.a4p.consultation.group.web;

import java.util.List;
import org.a4p.consultation.group.web.GroupApi.NewGroup;
import org.a4p.pages.shell.Page;

/**
 * Model of the list of groups.
 *
 * @param form that creates another, as typed
 */
record GroupsPage(List<GroupReading.Row> groups, boolean mayManage, NewGroup form) implements Page {}
