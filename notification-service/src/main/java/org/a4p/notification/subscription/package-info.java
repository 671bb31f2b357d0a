/** Who follows what: double opt-in, and leaving with one click. */
@NullMarked
package org.a4p.notification.subscription;

import org.jspecify.annotations.NullMarked;
