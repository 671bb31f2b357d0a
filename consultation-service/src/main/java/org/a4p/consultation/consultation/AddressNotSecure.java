package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;

/** A background document lies at an address that is not safe to open. */
public final class AddressNotSecure extends Failure {

    AddressNotSecure() {
        super(FailureKind.UNPROCESSABLE, "address-not-secure");
    }
}
