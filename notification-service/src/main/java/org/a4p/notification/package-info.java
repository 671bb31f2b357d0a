/** Subscriptions and the delivery of mail. */
@NullMarked
package org.a4p.notification;

import org.jspecify.annotations.NullMarked;
