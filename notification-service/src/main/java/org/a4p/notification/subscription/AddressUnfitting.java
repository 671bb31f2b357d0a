package org.a4p.notification.subscription;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** No mail can be sent to what was given as an e-mail address. */
final class AddressUnfitting extends Failure {

    AddressUnfitting() {
        super(FailureKind.UNPROCESSABLE, "address-unfitting");
    }
}
