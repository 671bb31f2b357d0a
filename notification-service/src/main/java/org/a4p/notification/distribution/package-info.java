/** From an event to a delivery for each follower. */
@NullMarked
package org.a4p.notification.distribution;

import org.jspecify.annotations.NullMarked;
