package org.a4p.consultation.alignment;

/**
 * The position that is to be taken or revoked, as it was chosen and typed.
 *
 * @param group id of the group it is taken for; empty for one's own delegation
 * @param words the points excepted, the reason, or a remark
 * @param seen the version of the position that the officer saw; 0 where there was none
 */
public record PositionRequest(String thread, int number, String group, String stance, String words, int seen) {

    PositionRequest saying(String checked) {
        return new PositionRequest(thread, number, group, stance, checked, seen);
    }
}
