package org.a4p.notification.mail;

import org.a4p.pages.language.Language;

/**
 * Who a letter is for.
 *
 * @param followed name of what the reader follows, in the reader's language
 */
public record Reader(Language language, String followed, String leaveToken) {}
