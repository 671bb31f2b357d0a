/** Addresses that are passed on, and to whom: the one file that knows business paths, {@code routes.yaml}, bound. */
@NullMarked
package org.a4p.gateway.route;

import org.jspecify.annotations.NullMarked;
