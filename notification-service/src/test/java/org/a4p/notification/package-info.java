@NullMarked
package org.a4p.notification;

import org.jspecify.annotations.NullMarked;
