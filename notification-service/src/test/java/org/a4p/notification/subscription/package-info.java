@NullMarked
package org.a4p.notification.subscription;

import org.jspecify.annotations.NullMarked;
