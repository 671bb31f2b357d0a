/** Sessions that every replica of the gateway sees. */
@NullMarked
package org.a4p.gateway.session;

import org.jspecify.annotations.NullMarked;
