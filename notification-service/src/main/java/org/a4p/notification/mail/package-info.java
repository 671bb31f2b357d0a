/** What a mail says, in the six languages. */
@NullMarked
package org.a4p.notification.mail;

import org.jspecify.annotations.NullMarked;
