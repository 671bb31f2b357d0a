package org.a4p.consultation.contribution;

/**
 * Words to be replaced and the words proposed for them; no old wording proposes an addition, no new wording a deletion.
 *
 * @param oldWording as typed, or empty
 * @param newWording as typed, or empty
 */
public record Proposal(String oldWording, String newWording) {}
