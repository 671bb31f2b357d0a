@NullMarked
package org.a4p.notification.distribution;

import org.jspecify.annotations.NullMarked;
