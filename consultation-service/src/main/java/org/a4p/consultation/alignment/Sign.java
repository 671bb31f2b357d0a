package org.a4p.consultation.alignment;

/** How a delegation is listed beside a position: counted, or with a footnote and apart. */
public enum Sign {
    COUNTED(""),
    /** Only associated with the groups that speak for it. */
    ASSOCIATED("*"),
    /** An observer, an organization, a department. */
    NOT_A_STATE("†");

    private final String mark;

    Sign(String mark) {
        this.mark = mark;
    }

    public String mark() {
        return mark;
    }
}
