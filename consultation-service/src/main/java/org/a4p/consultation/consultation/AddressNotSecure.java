package org.a4p.consultation.consultation;

import org.a4p.pages.problem.Failure;
import org.springframework.http.HttpStatus;

/** A background document lies at an address that is not safe to open. */
public final class AddressNotSecure extends Failure {

    AddressNotSecure() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "address-not-secure");
    }
}
