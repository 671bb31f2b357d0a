@NullMarked
package org.a4p.notification.followable;

import org.jspecify.annotations.NullMarked;
