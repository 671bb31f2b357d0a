package org.a4p.notification.mail;

import org.a4p.pages.language.Language;

/**
 * Recipient of a letter.
 *
 * @param followed name of what the reader follows, in the reader's language
 */
public record Recipient(Language language, String followed, String leaveToken) {}
