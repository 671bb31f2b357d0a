@NullMarked
package org.a4p.gateway.route;

import org.jspecify.annotations.NullMarked;
