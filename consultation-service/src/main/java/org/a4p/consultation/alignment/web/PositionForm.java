package org.a4p.consultation.alignment.web;

import java.util.List;

/**
 * The form by which a head of delegation takes or revokes a position, without a script.
 *
 * @param path where it posts
 * @param id makes the ids of its fields differ from those of the other forms on the page
 * @param speaker the delegation or the group the position will be of, in the reader's language
 * @param group id of the group; empty for one's own delegation
 * @param version of the position as it is shown
 * @param held the stance held now; empty if there is none
 * @param stance as chosen, or as held
 * @param words as typed, or as held
 * @param problems why it was refused
 */
public record PositionForm(
        String path,
        String id,
        String speaker,
        String group,
        int version,
        String held,
        String stance,
        String words,
        List<String> problems) {

    /** Whether there is anything to replace or revoke. */
    public boolean isHeld() {
        return !held.isEmpty();
    }
}
