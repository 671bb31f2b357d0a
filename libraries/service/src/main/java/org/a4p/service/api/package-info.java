/** The description of a service's API: what follows from the parameters of its methods is said once, here. */
@NullMarked
package org.a4p.service.api;

import org.jspecify.annotations.NullMarked;
