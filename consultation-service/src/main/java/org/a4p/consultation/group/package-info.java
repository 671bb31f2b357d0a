/** Groups of delegations, whose membership is dated. */
@NullMarked
package org.a4p.consultation.group;

import org.jspecify.annotations.NullMarked;
