package org.a4p.consultation.group.web;

import java.util.List;
import java.util.Map;
import org.a4p.pages.problem.Failure;

/**
 * Which of a page's forms was refused, what was typed into it, and why.
 *
 * @param name the end of the address it posts to
 */
record GroupForm(String name, Map<String, String> typed, List<Failure> reasons) {

    static final GroupForm NONE = new GroupForm("", Map.of(), List.of());

    /** What a field of a form shows: what was typed into it, if this is the form that was refused. */
    public String value(String form, String field) {
        return name.equals(form) ? typed.getOrDefault(field, "") : "";
    }

    public String value(String form, String field, String otherwise) {
        return name.equals(form) ? typed.getOrDefault(field, "") : otherwise;
    }
}
