@NullMarked
package org.a4p.notification.mail;

import org.jspecify.annotations.NullMarked;
