package org.a4p.consultation.balance;

import java.time.Instant;
import java.time.LocalDate;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.delegations.DelegationCode;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A mission is to be reminded, in private, that its delegation has not spoken.
 *
 * @param id consultation, delegation and day: there is one a day
 * @param officer who asked for it, for the audit record only
 */
public record Reminder(
        @BsonId String id,
        ConsultationId consultation,
        DelegationCode delegation,
        LocalDate day,
        Instant at,
        String officer) {

    static Reminder of(
            ConsultationId consultation, DelegationCode delegation, LocalDate day, Instant at, String officer) {
        String id = consultation + "/" + delegation + "/" + day;
        return new Reminder(id, consultation, delegation, day, at, officer);
    }
}
