/** Pages and API of group. */
@NullMarked
package org.a4p.consultation.group.web;

import org.jspecify.annotations.NullMarked;
