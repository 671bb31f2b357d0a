@NullMarked
package org.a4p.notification.delivery;

import org.jspecify.annotations.NullMarked;
