/** Mail on its way: sent once, or uncertain and known to be. */
@NullMarked
package org.a4p.notification.delivery;

import org.jspecify.annotations.NullMarked;
