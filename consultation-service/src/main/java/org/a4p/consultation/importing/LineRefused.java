package org.a4p.consultation.importing;

import org.a4p.consultation.group.Day;
import org.a4p.delegations.DelegationCode;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A cell means something that cannot be imported; why is in the slug. */
final class LineRefused extends Failure {

    private LineRefused(String slug, Object... arguments) {
        super(FailureKind.UNPROCESSABLE, slug, arguments);
    }

    static LineRefused themeId(String typed) {
        return new LineRefused("import-theme-id", typed);
    }

    static LineRefused themeDiffers(String id) {
        return new LineRefused("import-theme-differs", id);
    }

    static LineRefused threadUnknown(String typed) {
        return new LineRefused("import-thread-unknown", typed);
    }

    static LineRefused groupUnknown(String typed) {
        return new LineRefused("import-group-unknown", typed);
    }

    static LineRefused notItsSpokesperson(DelegationCode delegation, String group, Day day) {
        return new LineRefused("import-not-its-spokesperson", delegation.value(), group, day);
    }

    static LineRefused neitherTrueNorFalse() {
        return new LineRefused("import-neither-true-nor-false");
    }

    static LineRefused twoCapacities() {
        return new LineRefused("import-two-capacities");
    }

    static LineRefused instantUnreadable() {
        return new LineRefused("import-instant-unreadable");
    }

    static LineRefused inTheFuture() {
        return new LineRefused("import-in-the-future");
    }
}
